package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thutuc.deadline.Vietnam.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.deadline.LedgerEntry.Kind;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Flow;

class StepClocksJdbcTest {

  /** Hears what becomes of steps. */
  static class Ear {

    final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @EventListener
    void on(StepDueChanged changed) {
      heard.add(changed.clock().scope() + " due " + changed.due());
    }

    @EventListener
    void on(DeadlineWarned warned) {
      heard.add("warned " + warned.clock().scope() + " " + warned.step());
    }

    @EventListener
    void on(DeadlineNear near) {
      heard.add("near " + near.clock().scope() + " " + near.step());
    }

    @EventListener
    void on(DeadlineBreached breached) {
      heard.add("breached " + breached.clock().scope() + " " + breached.step());
    }
  }

  /** The sample procedure: appraising may take three working days, signing one. */
  private static final Bundle BUNDLE =
      BundleReader.folder(Path.of("src/test/resources/bundles/base"), "sample-permit");

  private static final String YEAR = "vn-2026.yaml";
  private static final String FEAST =
      """

        - date: 2026-06-11
          kind: HOLIDAY
          name: {vi: Ngày hội, en: Festival}
          source: test
          confirmed: true
      """;

  @TempDir static Path calendars;
  private static ClockRoom room;
  private static Ear ear;

  @BeforeAll
  static void open() throws IOException {
    for (String file : List.of("vn.yaml", YEAR)) {
      Files.copy(Path.of("rules/_calendar", file), calendars.resolve(file));
    }
    room = new ClockRoom("step_clocks", calendars, Ear.class, StepClocks.class, CaseClock.class);
    ear = room.get(Ear.class);
  }

  @AfterAll
  static void close() {
    room.close();
  }

  @BeforeEach
  void listen() {
    room.setTime("2030-01-01T00:00");
    room.get(OverdueWatch.class).sweep(); // what other tests left behind
    ear.heard.clear();
  }

  private static TaskDue opens(String dossier, String step, String local) {
    room.setTime(local);
    Flow.Step what = BUNDLE.flow().step(step).orElseThrow();
    return room.get(TransactionTemplate.class)
        .execute(tx -> steps().open(task(dossier, step), BUNDLE, what, at(local)));
  }

  private static void closes(String dossier, String step, String local) {
    inTransaction(() -> steps().close(task(dossier, step), at(local)));
  }

  private static void receives(String dossier, String local) {
    inTransaction(() -> room.get(CaseClock.class).start(dossier, BUNDLE, at(local), "clerk"));
  }

  private static void notes(String dossier, Kind kind, String local) {
    room.setTime(local);
    inTransaction(() -> room.get(CaseClock.class).note(dossier, kind, ClockWhy.WAITS, "clerk"));
  }

  private static void inTransaction(Runnable work) {
    room.get(TransactionTemplate.class).executeWithoutResult(tx -> work.run());
  }

  private static StepClocks steps() {
    return room.get(StepClocks.class);
  }

  private static ClockId task(String dossier, String step) {
    return new ClockId(dossier, dossier + "-" + step);
  }

  private static List<String> sweepAt(String local) {
    ear.heard.clear();
    room.setTime(local);
    room.get(OverdueWatch.class).sweep();
    return List.copyOf(ear.heard);
  }

  @Test
  void tellsAStepsMarksBesideItsDossiers() {
    receives("marks", "2026-03-02T09:00"); // five working days: due Monday the 9th
    TaskDue due = opens("marks", "appraise", "2026-03-02T09:00");
    assertThat(due).isEqualTo(new TaskDue(at("2026-03-05T17:00"), at("2026-03-09T17:00")));
    assertThat(due.first()).contains(at("2026-03-05T17:00"));
    assertThat(sweepAt("2026-03-04T14:00")).isEmpty();
    assertThat(sweepAt("2026-03-04T17:00")).containsExactly("near marks-appraise appraise");
    assertThat(sweepAt("2026-03-05T09:00")).containsExactly("warned marks-appraise appraise");
    assertThat(sweepAt("2026-03-05T17:00")).containsExactly("breached marks-appraise appraise");
    assertThat(sweepAt("2026-03-09T17:00"))
        .containsExactly("warned DOSSIER null", "near DOSSIER null", "breached DOSSIER null");
    assertThat(sweepAt("2026-03-20T17:00")).isEmpty();
  }

  @Test
  void aStepWithoutALimitHasNoClock() {
    receives("free", "2026-03-02T09:00");
    assertThat(opens("free", "return-result", "2026-03-02T09:00").step()).isNull();
    closes("free", "return-result", "2026-03-02T10:00");
    assertThat(room.get(Deadlines.class).find(task("free", "return-result"))).isEmpty();
  }

  @Test
  void isHeldWithItsDossierAndKeepsWhatWasLeft() {
    receives("held", "2026-03-02T09:00");
    opens("held", "appraise", "2026-03-02T09:00"); // due Thursday the 5th
    notes("held", Kind.PAUSE, "2026-03-03T09:00");
    assertThat(ear.heard).contains("held-appraise due null");
    assertThat(sweepAt("2026-03-12T09:00")).isEmpty();
    // the dossier counts anew; of the step's three days one was used
    notes("held", Kind.RESET, "2026-03-12T09:00");
    assertThat(ear.heard).contains("held-appraise due " + at("2026-03-16T17:00"));
    assertThat(room.get(ClockKeeper.class).explain(task("held", "appraise")))
        .filteredOn(day -> day.kind() == DayNote.Kind.PAUSED)
        .isNotEmpty();
    closes("held", "appraise", "2026-03-13T09:00");
    assertThat(sweepAt("2026-03-17T09:00"))
        .doesNotContain("breached held-appraise appraise", "warned held-appraise appraise");
  }

  @Test
  void aTaskThatOpensWhileItsDossierIsHeldWaitsWithIt() {
    receives("waiting", "2026-03-02T09:00");
    notes("waiting", Kind.PAUSE, "2026-03-03T09:00");
    assertThat(opens("waiting", "appraise", "2026-03-04T09:00")).isEqualTo(new TaskDue(null, null));
    notes("waiting", Kind.RESUME, "2026-03-06T09:00");
    assertThat(ear.heard).contains("waiting-appraise due " + at("2026-03-11T17:00"));
  }

  @Test
  void aStepClosedTooLateIsToldThoughTheSweepDidNotSeeItOpen() {
    receives("late", "2026-03-02T09:00");
    opens("late", "sign", "2026-03-02T09:00");
    opens("late", "appraise", "2026-03-02T09:00");
    closes("late", "sign", "2026-03-04T09:00");
    closes("late", "appraise", "2026-03-04T09:00");
    assertThat(sweepAt("2026-03-04T10:00")).containsExactly("breached late-sign sign");
  }

  @Test
  void movesWithItsCalendarAndKeepsTheOldDate() throws IOException {
    receives("feast", "2026-06-08T09:00");
    opens("feast", "appraise", "2026-06-08T09:00");
    opens("feast", "sign", "2026-06-08T09:00");
    Files.writeString(calendars.resolve(YEAR), FEAST, StandardOpenOption.APPEND);
    room.setTime("2026-06-08T10:00");
    assertThat(room.get(ClockKeeper.class).recomputeAll("vn")).isEqualTo(2);
    assertThat(ear.heard).contains("feast-appraise due " + at("2026-06-12T17:00"));
    assertThat(room.get(Recomputations.class).of(task("feast", "appraise")))
        .singleElement()
        .satisfies(
            moved -> {
              assertThat(moved.oldDue()).isEqualTo(at("2026-06-11T17:00"));
              assertThat(moved.newDue()).isEqualTo(at("2026-06-12T17:00"));
            });
    assertThat(room.get(Recomputations.class).of(task("feast", "sign"))).isEmpty();
  }

  @Test
  void twoNodesTellEveryStepOnce() throws Exception {
    int many = 230;
    receives("crowd", "2026-03-02T09:00");
    for (int i = 0; i < many; i++) {
      receives("crowd-" + i, "2026-03-02T09:00");
      opens("crowd-" + i, "sign", "2026-03-02T09:00"); // due Tuesday the 3rd
    }
    ear.heard.clear();
    room.setTime("2026-03-03T17:00");
    Callable<Integer> node = () -> room.get(OverdueWatch.class).sweep();
    var threads = Executors.newFixedThreadPool(2);
    try {
      int told = 0;
      for (Future<Integer> one : threads.invokeAll(List.of(node, node))) {
        told += one.get();
      }
      assertThat(told).isGreaterThanOrEqualTo(many);
    } finally {
      threads.shutdown();
    }
    assertThat(ear.heard)
        .filteredOn(word -> word.startsWith("breached"))
        .hasSize(many)
        .doesNotHaveDuplicates();
  }
}
