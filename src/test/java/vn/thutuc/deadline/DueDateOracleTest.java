package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.thutuc.deadline.ClockPolicy.Supplement;
import vn.thutuc.deadline.LedgerEntry.Kind;
import vn.thutuc.deadline.SlowOracle.Wait;
import vn.thutuc.deadline.TimeLimit.Measure;
import vn.thutuc.deadline.TimeLimit.Unit;

/** Generated ledgers fall due when the slow walk over days and minutes says so. */
class DueDateOracleTest {

  /** A generated history: gaps in minutes between pause, resume, pause, resume … */
  record History(LocalDateTime received, int resetAfter, List<Integer> gaps, boolean swap) {

    LocalDateTime origin() {
      return received.plusMinutes(resetAfter);
    }

    List<Wait> waits() {
      List<Wait> waits = new ArrayList<>();
      LocalDateTime at = origin();
      for (int i = 0; i + 1 < gaps.size(); i += 2) {
        LocalDateTime from = at.plusMinutes(gaps.get(i));
        at = from.plusMinutes(gaps.get(i + 1));
        waits.add(new Wait(from, at));
      }
      return waits;
    }

    Ledger ledger() {
      Ledger ledger = with(Ledger.empty(), Kind.START, received);
      if (resetAfter > 0) {
        ledger = with(ledger, Kind.PAUSE, received.plusMinutes(resetAfter / 2));
        ledger = with(ledger, Kind.RESET, origin());
      }
      for (Wait wait : waits()) {
        ledger = with(with(ledger, Kind.PAUSE, wait.from()), Kind.RESUME, wait.to());
      }
      return ledger;
    }

    private static Ledger with(Ledger ledger, Kind kind, LocalDateTime at) {
      return ledger.append(Vietnam.entry(kind, at.atZone(Vietnam.ZONE).toInstant()));
    }
  }

  @Provide
  Arbitrary<History> histories() {
    Arbitrary<LocalDateTime> received =
        Arbitraries.integers()
            .between(0, 4 * 365 * 24 * 60 - 200 * 24 * 60)
            .map(m -> LocalDateTime.of(2024, 1, 1, 0, 0).plusMinutes(m));
    Arbitrary<Integer> reset =
        Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(1, 20 * 24 * 60));
    Arbitrary<List<Integer>> gaps =
        Arbitraries.integers().between(0, 6 * 24 * 60).list().ofMinSize(0).ofMaxSize(6);
    return Combinators.combine(received, reset, gaps, Arbitraries.of(true, false)).as(History::new);
  }

  @Property(tries = 2000)
  void workingDays(
      @ForAll("histories") History history, @ForAll @IntRange(min = 1, max = 60) int n) {
    assertThat(due(history, new TimeLimit(Measure.DAYS, n, Unit.WORKING), null))
        .isEqualTo(oracle(history).workingDays(history.origin().toLocalDate(), n));
  }

  @Property(tries = 2000)
  void workingDaysWithCutOff(
      @ForAll("histories") History history, @ForAll @IntRange(min = 1, max = 30) int n) {
    LocalTime cutOff = LocalTime.of(15, 0);
    SlowOracle oracle = oracle(history);
    assertThat(due(history, new TimeLimit(Measure.DAYS, n, Unit.WORKING), cutOff))
        .isEqualTo(oracle.workingDays(oracle.receiptDay(history.origin(), cutOff), n));
  }

  @Property(tries = 2000)
  void calendarDays(
      @ForAll("histories") History history, @ForAll @IntRange(min = 1, max = 90) int n) {
    assertThat(due(history, new TimeLimit(Measure.DAYS, n, Unit.CALENDAR), null))
        .isEqualTo(oracle(history).calendarDays(history.origin().toLocalDate(), n));
  }

  @Property(tries = 1000)
  void withinTheDay(@ForAll("histories") History history) {
    assertThat(due(history, TimeLimit.workingDays(0), null))
        .isEqualTo(oracle(history).withinTheDay(history.origin()));
  }

  @Property(tries = 1000)
  void workingHours(
      @ForAll("histories") History history, @ForAll @IntRange(min = 1, max = 24 * 60) int n) {
    assertThat(due(history, new TimeLimit(Measure.MINUTES, n, Unit.WORKING), null))
        .isEqualTo(oracle(history).workingMinutes(history.origin(), n));
  }

  @Property(tries = 1000)
  void theExplanationCountsExactlyTheLimit(
      @ForAll("histories") History history,
      @ForAll @IntRange(min = 1, max = 40) int n,
      @ForAll Unit unit,
      @ForAll boolean late) {
    LocalTime cutOff = late ? LocalTime.of(15, 0) : null;
    ClockPolicy policy = new ClockPolicy(cutOff, Supplement.PAUSE, history.swap());
    TimeLimit limit = new TimeLimit(Measure.DAYS, n, unit);
    List<DayNote> notes = DueDate.explain(history.ledger(), limit, policy, Vietnam.CALENDAR);
    assertThat(notes.stream().filter(DayNote::counted).count()).isEqualTo(n);
    assertThat(notes.get(0).date()).isEqualTo(history.received().toLocalDate());
    assertThat(notes.get(notes.size() - 1).date())
        .isEqualTo(due(history, limit, cutOff).toLocalDate());
  }

  private static LocalDateTime due(History history, TimeLimit limit, LocalTime cutOff) {
    ClockPolicy policy = new ClockPolicy(cutOff, Supplement.PAUSE, history.swap());
    Deadline deadline = DueDate.of(history.ledger(), limit, policy, Vietnam.CALENDAR);
    return LocalDateTime.ofInstant(deadline.due(), Vietnam.ZONE);
  }

  private static SlowOracle oracle(History history) {
    return new SlowOracle(history.swap(), history.waits());
  }
}
