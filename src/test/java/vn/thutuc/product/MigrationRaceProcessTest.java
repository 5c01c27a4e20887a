package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.desk.Desk;
import vn.thutuc.desk.TaskDone;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.history.CaseEvents;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.migration.Answer;
import vn.thutuc.studio.migration.Fate;
import vn.thutuc.studio.migration.Migrating;
import vn.thutuc.studio.migration.Migration;
import vn.thutuc.studio.migration.MigrationDecisions;
import vn.thutuc.studio.migration.MigrationId;
import vn.thutuc.studio.migration.MigrationOutcomes;
import vn.thutuc.studio.migration.MigrationWork;
import vn.thutuc.studio.migration.Migrations;

/**
 * A clerk completes a task while its dossier is moved: whoever is first, the other goes on from
 * what that one did, and nothing is ever half of both.
 */
@ProductTest
class MigrationRaceProcessTest {

  private static final int RACERS = 12;

  @Autowired private Office office;
  @Autowired private Desk desk;
  @Autowired private Publisher publisher;
  @Autowired private Procedures procedures;
  @Autowired private Dossiers dossiers;
  @Autowired private CaseEvents events;
  @Autowired private Migrating migrating;
  @Autowired private MigrationDecisions decisions;
  @Autowired private Migrations migrations;
  @Autowired private MigrationOutcomes outcomes;
  @Autowired private MigrationWork work;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private MovableClock clock;

  private PermitCrowd permits;
  private BundleHash old;
  private BundleHash now;
  private Official clerk;

  @BeforeEach
  void twoVersions() {
    clock.set("2026-11-23T09:00");
    clerk = office.official("thuly");
    String mark = "race " + System.nanoTime();
    now = publisher.adopt(ShortPermit.withoutSiteVisit(mark)).hash();
    old = publisher.adopt(ShortPermit.whole(mark)).hash();
    permits = new PermitCrowd(office, new Crowd(jdbc, 8000));
  }

  @AfterEach
  void asBefore() {
    procedures.withdraw(now);
    procedures.withdraw(old);
  }

  @Test
  void theClerkIsFirstAndTheDossierMovesFromWhereThatLedIt() {
    DossierCode code = permits.received();
    MigrationId id = approved();

    whileUncommitted(() -> appraise(code), work::turn);

    MigrationOutcomes.Item item = outcomes.page(id, "", false, 10).get(0);
    assertThat(item.differs()).isTrue();
    assertThat(item.done().stood()).containsExactly("site-visit");
    assertThat(told(code)).containsSubsequence("TASK_COMPLETED", "MIGRATED", "TASK_OPENED");
    isWholeAfterBoth(code);
  }

  @Test
  void theMoveIsFirstAndTheClerkCompletesUnderTheNewVersionOrIsTold() {
    DossierCode kept = permits.received();
    DossierCode cut = permits.visited();
    approved();
    String visit = office.waiting(cut, "site-visit").taskId();

    whileUncommitted(
        work::turn,
        () -> {
          appraise(kept);
          assertThatThrownBy(() -> desk.complete(visit, clerk, Forms.housePermitInOrder()))
              .isInstanceOf(TaskDone.class);
        });

    assertThat(told(kept)).containsSubsequence("MIGRATED", "TASK_COMPLETED");
    isWholeAfterBoth(kept);
    isWholeAfterBoth(cut);
  }

  @Test
  void ofManyEachIsCompletedOnceAndMovedOnce() {
    List<DossierCode> all = Stream.generate(permits::received).limit(RACERS).toList();
    String deadlines = deadlines();
    MigrationId id = approved();
    List<CompletableFuture<Void>> clerks =
        IntStream.range(0, 2)
            .mapToObj(half -> all.stream().filter(code -> all.indexOf(code) % 2 == half).toList())
            .map(mine -> CompletableFuture.runAsync(() -> mine.forEach(this::appraiseUntilDone)))
            .toList();
    while (!migrations.get(id).is(Migration.State.DONE)) {
      work.turn();
    }
    clerks.forEach(CompletableFuture::join);

    assertThat(outcomes.tally(id).lines()).allMatch(line -> line.fate().kind() == Fate.Kind.MOVES);
    all.forEach(this::isWholeAfterBoth);
    assertThat(deadlines()).isEqualTo(deadlines);
  }

  /** Does the second while what the first did is not committed, which it then is. */
  private void whileUncommitted(Runnable first, Runnable second) {
    CompletableFuture<Void> later =
        transaction.execute(
            open -> {
              first.run();
              CompletableFuture<Void> running = CompletableFuture.runAsync(second);
              awaitSomebodyWaiting();
              assertThat(running).isNotDone();
              return running;
            });
    later.join();
  }

  private void awaitSomebodyWaiting() {
    long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
    while (System.nanoTime() < end) {
      boolean waits =
          jdbc.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
              .query(Boolean.class)
              .single();
      if (waits) {
        return;
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    throw new AssertionError("nobody waits for what is not committed");
  }

  private void appraise(DossierCode code) {
    office.complete(
        code,
        "appraise",
        "thuly",
        Forms.with(Forms.housePermitInOrder(), "needsSiteVisit", "true"));
  }

  /** As a person does who is told that somebody was faster. */
  private void appraiseUntilDone(DossierCode code) {
    for (int attempt = 1; ; attempt++) {
      try {
        appraise(code);
        return;
      } catch (Refusal told) {
        if (attempt == 5) {
          throw told;
        }
      }
    }
  }

  private MigrationId approved() {
    Official designer = office.official("thietke");
    MigrationId id = migrating.open(old, now, designer);
    migrating.answer(id, Map.of("site-visit", Answer.continueAt("clarified")), designer);
    migrating.tryOut(id, designer);
    work.turn();
    migrating.ask(id, "Cắt bước thực địa", "15/QĐ-UBND", designer);
    decisions.approve(id, office.official("congbo"));
    return id;
  }

  private List<String> told(DossierCode code) {
    return events.of(code.value()).stream().map(CaseEvent::kind).toList();
  }

  /**
   * Appraised once, moved once, under the new version, with the one task that follows: who was to
   * be visited by the old version goes on behind the visit, the new one knows no visit.
   */
  private void isWholeAfterBoth(DossierCode code) {
    List<String> told = told(code);
    boolean completedFirst = told.lastIndexOf("TASK_COMPLETED") < told.indexOf("MIGRATED");
    String step = completedFirst ? "conclude" : "review";
    assertThat(events.of(code.value()))
        .filteredOn(event -> event.kind().equals("TASK_COMPLETED"))
        .extracting(CaseEvent::element)
        .containsExactly("check-dossier", "appraise");
    assertThat(told).containsOnlyOnce("MIGRATED");
    assertThat(dossiers.bundleOf(code)).isEqualTo(now);
    assertThat(office.waiting(code, step).bundle()).isEqualTo(now);
    assertThat(TornTasks.count(jdbc)).isZero();
  }

  private String deadlines() {
    return jdbc.sql(MigrationLoad.DEADLINES).query(String.class).single();
  }
}
