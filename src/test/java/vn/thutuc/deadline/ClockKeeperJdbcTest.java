package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thutuc.deadline.Vietnam.at;
import static vn.thutuc.deadline.Vietnam.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.deadline.ClockPolicy.Supplement;
import vn.thutuc.deadline.LedgerEntry.Kind;
import vn.thutuc.deadline.Recomputations.Moved;

class ClockKeeperJdbcTest {

  private static final ClockTerms SEVEN_DAYS =
      new ClockTerms(
          TimeLimit.workingDays(7),
          new ClockPolicy(LocalTime.of(15, 0), Supplement.PAUSE, false),
          "town");

  @TempDir static Path calendars;
  private static ClockRoom room;
  private static ClockKeeper keeper;

  @BeforeAll
  static void open() throws IOException {
    Files.writeString(
        calendars.resolve("town.yaml"),
        "id: town\nextends: vn\nname: {vi: Thị trấn, en: Town}\nsource: test\n");
    room = new ClockRoom("clock_keeper", calendars);
    keeper = room.get(ClockKeeper.class);
    room.setTime("2026-03-02T09:00");
  }

  @AfterAll
  static void close() {
    room.close();
  }

  private static Deadline start(ClockId id, String local) {
    return inTransaction(() -> keeper.start(id, SEVEN_DAYS, at(local), Vietnam.CAUSE));
  }

  private static Deadline record(ClockId id, Kind kind, String local) {
    return inTransaction(() -> keeper.record(id, entry(kind, at(local))));
  }

  private static <T> T inTransaction(java.util.function.Supplier<T> work) {
    return room.get(TransactionTemplate.class).execute(tx -> work.get());
  }

  @Test
  void storesWhatHappenedAndWhatItFoldsTo() {
    ClockId id = ClockId.of("stored");
    assertThat(start(id, "2026-03-02T09:00").due()).isEqualTo(at("2026-03-11T17:00"));
    assertThat(record(id, Kind.PAUSE, "2026-03-04T09:00").held().left().iso()).isEqualTo("P5D");
    assertThat(stateOf(id)).isEqualTo("PAUSED null");
    assertThat(record(id, Kind.RESUME, "2026-03-06T09:00").due()).isEqualTo(at("2026-03-13T17:00"));
    assertThat(stateOf(id)).isEqualTo("RUNNING 2026-03-13 17:00");
    assertThat(keeper.deadline(id).due()).isEqualTo(at("2026-03-13T17:00"));
    assertThat(keeper.explain(id)).filteredOn(day -> day.kind() == DayNote.Kind.PAUSED).hasSize(2);
    assertThat(room.get(LedgerEntries.class).of(id).entries())
        .containsExactly(
            entry(Kind.START, at("2026-03-02T09:00")),
            entry(Kind.PAUSE, at("2026-03-04T09:00")),
            entry(Kind.RESUME, at("2026-03-06T09:00")));
    record(id, Kind.STOP, "2026-03-09T09:00");
    assertThat(stateOf(id)).isEqualTo("STOPPED 2026-03-13 17:00");
  }

  private static String stateOf(ClockId id) {
    return room.get(JdbcClient.class)
        .sql(
            """
            SELECT state || ' ' || coalesce(
                to_char(due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI'), 'null')
              FROM deadline WHERE dossier_code = :dossier AND scope = :scope
            """)
        .param("dossier", id.dossier())
        .param("scope", id.scope())
        .query(String.class)
        .single();
  }

  @Test
  void keepsAnExtensionWithItsReason() {
    ClockId id = new ClockId("extended", "appraise-1");
    start(id, "2026-03-02T09:00");
    LedgerEntry extension =
        LedgerEntry.extend(at("2026-03-03T09:00"), TimeLimit.workingDays(2), Vietnam.CAUSE);
    assertThat(inTransaction(() -> keeper.record(id, extension)).due())
        .isEqualTo(at("2026-03-13T17:00"));
    assertThat(room.get(LedgerEntries.class).of(id).entries()).contains(extension);
    LedgerEntry hours =
        LedgerEntry.extend(at("2026-03-04T09:00"), TimeLimit.workingHours(2), Vietnam.CAUSE);
    assertThatThrownBy(() -> inTransaction(() -> keeper.record(id, hours)))
        .isInstanceOf(ExtensionUnitDiffers.class);
    assertThat(room.get(LedgerEntries.class).of(id).entries()).hasSize(2);
  }

  @Test
  void refusesWhatMayNotFollow() {
    ClockId id = ClockId.of("refused");
    assertThatThrownBy(() -> record(id, Kind.PAUSE, "2026-03-02T09:00"))
        .isInstanceOf(ClockNotFound.class);
    start(id, "2026-03-02T09:00");
    assertThatThrownBy(() -> start(id, "2026-03-02T09:00")).isInstanceOf(EntryOutOfOrder.class);
    assertThatThrownBy(() -> record(id, Kind.RESUME, "2026-03-03T09:00"))
        .isInstanceOf(EntryOutOfOrder.class);
    assertThatThrownBy(() -> keeper.record(id, entry(Kind.STOP, at("2026-03-03T09:00"))))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void isRolledBackWithItsCaller() {
    ClockId id = ClockId.of("rolled-back");
    start(id, "2026-03-02T09:00");
    assertThatThrownBy(
            () ->
                inTransaction(
                    () -> {
                      keeper.record(id, entry(Kind.STOP, at("2026-03-03T09:00")));
                      throw new IllegalStateException("the engine failed");
                    }))
        .hasMessage("the engine failed");
    assertThat(stateOf(id)).startsWith("RUNNING");
    assertThat(room.get(LedgerEntries.class).of(id).entries()).hasSize(1);
  }

  @Test
  void theDatabaseRefusesToRewriteTheLedger() {
    start(ClockId.of("rewritten"), "2026-03-02T09:00");
    JdbcClient jdbc = room.get(JdbcClient.class);
    for (String rewrite :
        List.of(
            "UPDATE ledger_entry SET actor = 'x'",
            "DELETE FROM ledger_entry",
            "TRUNCATE ledger_entry",
            "DELETE FROM deadline_recomputation")) {
      assertThatThrownBy(() -> jdbc.sql(rewrite).update())
          .as(rewrite)
          .isInstanceOf(DataIntegrityViolationException.class)
          .hasMessageContaining("only ever appended");
    }
  }

  @Test
  void letsOneOfTwoAtTheSameTimePauseTheClock() throws Exception {
    ClockId id = ClockId.of("raced");
    start(id, "2026-03-02T09:00");
    var both = new CountDownLatch(2);
    var threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> tries =
          List.of(threads.submit(() -> pauses(id, both)), threads.submit(() -> pauses(id, both)));
      assertThat(List.of(tries.get(0).get(), tries.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
    } finally {
      threads.shutdown();
    }
    assertThat(room.get(LedgerEntries.class).of(id).entries()).hasSize(2);
  }

  private static boolean pauses(ClockId id, CountDownLatch both) {
    try {
      inTransaction(
          () -> {
            both.countDown();
            try {
              assertThat(both.await(5, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return keeper.record(id, entry(Kind.PAUSE, at("2026-03-03T09:00")));
          });
      return true;
    } catch (EntryOutOfOrder e) {
      return false;
    }
  }

  @Test
  void movesDueDatesWhenACalendarChangesAndKeepsTheOldOnes() throws IOException {
    ClockId moved = ClockId.of("moved");
    ClockId same = ClockId.of("same");
    ClockId stopped = ClockId.of("stopped-before");
    start(moved, "2026-06-08T09:00");
    start(same, "2026-06-22T09:00");
    start(stopped, "2026-06-08T09:00");
    record(stopped, Kind.STOP, "2026-06-09T09:00");
    Files.writeString(
        calendars.resolve("town-2026.yaml"),
        """
        year: 2026
        confirmed: true
        source: test
        days:
          - date: 2026-06-12
            kind: HOLIDAY
            name: {vi: Ngày hội thị trấn, en: Town festival}
            source: test
            confirmed: true
        """);
    room.setTime("2026-06-10T08:00");
    assertThat(keeper.recomputeAll("town")).isEqualTo(1);
    assertThat(room.get(Recomputations.class).of(moved))
        .containsExactly(
            new Moved(
                at("2026-06-10T08:00"), "town", at("2026-06-17T17:00"), at("2026-06-18T17:00")));
    assertThat(stateOf(moved)).isEqualTo("RUNNING 2026-06-18 17:00");
    assertThat(stateOf(stopped)).isEqualTo("STOPPED 2026-06-17 17:00");
    assertThat(room.get(Recomputations.class).of(same)).isEmpty();
    assertThat(keeper.explain(moved))
        .anySatisfy(day -> assertThat(day.noteVi()).contains("Ngày hội thị trấn"));
    assertThat(keeper.recomputeAll("town")).isZero();
  }
}
