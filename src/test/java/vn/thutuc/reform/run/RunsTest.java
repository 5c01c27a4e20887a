package vn.thutuc.reform.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thutuc.refusal.Refusal;

/** Work beside a page: its turn, its end, and nothing left of what was stopped. */
class RunsTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private final Runs<Piece> runs = new Runs<>(RunKind.STUDY, 1, Duration.ofMinutes(5));
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);

  private static final class Piece extends Run {

    private Piece(int lives) {
      super(lives);
    }
  }

  private static final class Odd extends Refusal {

    private static final long serialVersionUID = 1L;

    private Odd() {
      super(Kind.INVALID, "odd");
    }
  }

  @AfterEach
  void end() {
    go.countDown();
    runs.close();
  }

  /** Holds the worker until it may go on. */
  private Piece held(String person) throws InterruptedException {
    Piece piece =
        runs.start(
            new Piece(1),
            person,
            () -> {
              begun.countDown();
              waitFor(go);
              return () -> 7;
            });
    begun.await();
    return piece;
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anAnswerIsKeptUnderItsNumber() throws InterruptedException {
    Piece piece = held("one");
    assertThat(piece.isOver()).isFalse();
    assertThat(piece.isWaiting()).isFalse();
    go.countDown();
    assertThat(piece.await(SOON)).isTrue();
    assertThat(piece.kept()).hasValue(7);
    assertThat(runs.of("one")).containsSame(piece);
    assertThat(piece.problem()).isNull();
  }

  @Test
  void oneAtATimeForEachPersonAndSomeMayWait() throws InterruptedException {
    held("one");
    assertThatThrownBy(() -> runs.start(new Piece(1), "one", () -> () -> 8))
        .isInstanceOfSatisfying(
            RunUnderWay.class, no -> assertThat(no.code()).isEqualTo("study-under-way"));
    Piece second = runs.start(new Piece(1), "two", () -> () -> 9);
    assertThat(second.isWaiting()).isTrue();
    assertThatThrownBy(() -> runs.start(new Piece(1), "three", () -> () -> 10))
        .isInstanceOfSatisfying(
            RunsFull.class, no -> assertThat(no.code()).isEqualTo("study-busy"));
    assertThat(runs.of("three")).isEmpty();
    go.countDown();
    assertThat(second.await(SOON)).isTrue();
    assertThat(second.kept()).hasValue(9);
  }

  @Test
  void nothingIsKeptOfWhatWasStopped() throws InterruptedException {
    Piece piece = held("one");
    piece.cancel();
    assertThat(piece.isCancelled()).isTrue();
    go.countDown();
    assertThat(piece.await(SOON)).isTrue();
    assertThat(piece.kept()).isEmpty();
    assertThat(piece.wasCancelled()).isTrue();
    assertThat(piece.problem())
        .isInstanceOfSatisfying(
            RunStopped.class, why -> assertThat(why.code()).isEqualTo("study-cancelled"));
  }

  @Test
  void aRefusalAndABreakAreToldAndTheNextOneRuns() {
    Piece refused = runs.start(new Piece(1), "one", RunsTest::odd);
    assertThat(refused.await(SOON)).isTrue();
    assertThat(refused.problem()).isInstanceOf(Odd.class);
    Piece broken =
        runs.start(
            new Piece(1),
            "one",
            () -> {
              throw new IllegalStateException("broken");
            });
    assertThat(broken.await(SOON)).isTrue();
    assertThat(broken.problem()).isInstanceOf(IllegalStateException.class);
    Piece fine = runs.start(new Piece(1), "one", () -> () -> 11);
    assertThat(fine.await(SOON)).isTrue();
    assertThat(fine.kept()).hasValue(11);
  }

  private static java.util.function.LongSupplier odd() {
    throw new Odd();
  }

  @Test
  void progressCountsLivesAndRounds() {
    Piece piece = new Piece(2);
    piece.report(50, 100);
    assertThat(piece.percent()).isEqualTo(25);
    piece.report(100, 100);
    piece.report(10, 100);
    assertThat(piece.percent()).isEqualTo(55);
    assertThat(piece.round()).isEqualTo(1);
    piece.report(100, 100);
    piece.report(0, 100);
    assertThat(piece.round()).isEqualTo(2);
  }
}
