package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thutuc.deadline.Vietnam.at;
import static vn.thutuc.deadline.Vietnam.entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.deadline.ClockPolicy.Supplement;
import vn.thutuc.deadline.LedgerEntry.Kind;

class OverdueWatchJdbcTest {

  private static final ClockTerms FOUR_DAYS =
      new ClockTerms(
          TimeLimit.workingDays(4), new ClockPolicy(null, Supplement.RESET, false), "vn");

  /** Hears the sweep; fails or waits when a test tells it to. */
  static class Ear {

    final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    volatile String failsOn = "";
    volatile Runnable first = () -> {};

    @EventListener
    void on(DeadlineWarned event) {
      hear("warned " + event.clock().dossier());
    }

    @EventListener
    void on(DeadlineNear event) {
      hear("near " + event.clock().dossier());
    }

    @EventListener
    void on(DeadlineBreached event) {
      hear("breached " + event.clock().dossier());
    }

    private void hear(String what) {
      if (what.equals(failsOn)) {
        throw new IllegalStateException("nobody listens");
      }
      Runnable once = first;
      first = () -> {};
      once.run();
      heard.add(what);
    }
  }

  private static ClockRoom room;
  private static OverdueWatch watch;
  private static Ear ear;

  @BeforeAll
  static void open() {
    room = new ClockRoom("overdue_watch", Path.of("rules/_calendar"), Ear.class);
    watch = room.get(OverdueWatch.class);
    ear = room.get(Ear.class);
  }

  @AfterAll
  static void close() {
    room.close();
  }

  @BeforeEach
  void listen() {
    room.setTime("2030-01-01T00:00");
    watch.sweep(); // what other tests left behind
    ear.heard.clear();
  }

  /** Received Monday 2 March 2026, four working days: due Friday 6 March at 17:00. */
  private static void start(String dossier) {
    inTransaction(
        () ->
            room.get(ClockKeeper.class)
                .start(ClockId.of(dossier), FOUR_DAYS, at("2026-03-02T09:00"), Vietnam.CAUSE));
  }

  private static void record(String dossier, Kind kind, String local) {
    inTransaction(
        () -> room.get(ClockKeeper.class).record(ClockId.of(dossier), entry(kind, at(local))));
  }

  private static void inTransaction(Runnable work) {
    room.get(TransactionTemplate.class).executeWithoutResult(tx -> work.run());
  }

  private static List<String> sweepAt(String local) {
    ear.heard.clear();
    room.setTime(local);
    watch.sweep();
    return List.copyOf(ear.heard);
  }

  @Test
  void tellsEachMarkOnceAtItsTime() {
    start("plain");
    assertThat(sweepAt("2026-03-05T16:59")).isEmpty();
    // three of the four days used, and one working day left
    assertThat(sweepAt("2026-03-05T17:00")).containsExactly("warned plain", "near plain");
    assertThat(sweepAt("2026-03-06T16:59")).isEmpty();
    assertThat(sweepAt("2026-03-06T17:00")).containsExactly("breached plain");
    assertThat(sweepAt("2026-04-01T17:00")).isEmpty();
  }

  @Test
  void tellsNothingWhileTheClockIsPausedAndAgainAfterAReset() {
    start("reset");
    assertThat(sweepAt("2026-03-05T17:00")).hasSize(2);
    record("reset", Kind.PAUSE, "2026-03-06T10:00");
    assertThat(sweepAt("2026-03-20T10:00")).isEmpty();
    record("reset", Kind.RESET, "2026-03-20T10:00"); // due Thursday 26 March
    assertThat(sweepAt("2026-03-20T10:01")).isEmpty();
    assertThat(sweepAt("2026-03-25T17:00")).containsExactly("warned reset", "near reset");
    assertThat(sweepAt("2026-03-26T17:00")).containsExactly("breached reset");
  }

  @Test
  void tellsABreachThatWasStoppedBeforeTheSweepSawIt() {
    start("in-time");
    record("in-time", Kind.STOP, "2026-03-06T16:00");
    start("too-late");
    record("too-late", Kind.STOP, "2026-03-06T17:30");
    assertThat(sweepAt("2026-03-09T09:00")).containsExactly("breached too-late");
  }

  @Test
  void isNotHeldUpByNewsThatCannotBeTold() {
    start("deaf");
    start("well");
    ear.failsOn = "breached deaf";
    assertThat(sweepAt("2026-03-06T17:00"))
        .containsExactlyInAnyOrder(
            "warned deaf", "near deaf", "warned well", "near well", "breached well");
    assertThat(sweepAt("2026-03-06T17:09")).isEmpty();
    ear.failsOn = "";
    // nothing of the failed telling was kept, so all of it comes again
    assertThat(sweepAt("2026-03-06T17:10"))
        .containsExactly("warned deaf", "near deaf", "breached deaf");
  }

  @Test
  void twoNodesTellEverythingExactlyOnce() throws Exception {
    int dossiers = 350;
    inTransaction(
        () -> {
          for (int i = 0; i < dossiers; i++) {
            start("many-" + i);
          }
        });
    room.setTime("2026-03-06T17:00");
    var holding = new CountDownLatch(1);
    var otherDone = new CountDownLatch(1);
    ear.first =
        () -> {
          holding.countDown();
          await(otherDone);
        };
    var threads = Executors.newFixedThreadPool(2);
    try {
      var first = threads.submit(watch::sweep);
      await(holding); // the first node is in the middle of its batch and keeps it
      var second = threads.submit(watch::sweep);
      assertThat(second.get(60, TimeUnit.SECONDS)).isEqualTo(dossiers - 100);
      otherDone.countDown();
      assertThat(first.get(60, TimeUnit.SECONDS)).isEqualTo(100);
    } finally {
      otherDone.countDown();
      threads.shutdown();
    }
    assertThat(ear.heard).hasSize(3 * dossiers).doesNotHaveDuplicates();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
