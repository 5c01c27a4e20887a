package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.ClockPolicy.Supplement;
import vn.thutuc.deadline.LedgerEntry.Kind;
import vn.thutuc.deadline.TimeLimit.Measure;
import vn.thutuc.deadline.TimeLimit.Unit;

/** Laws every due date keeps, whatever the limit, the policy and the history. */
class DueDateLawsTest {

  private static final Instant FIRST = Vietnam.at("2024-01-01T00:00");
  private static final int MINUTES = 3 * 365 * 24 * 60;

  @Provide
  Arbitrary<TimeLimit> limits() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 40).map(TimeLimit::workingDays),
        Arbitraries.integers().between(1, 90).map(TimeLimit::calendarDays),
        Arbitraries.integers()
            .between(1, 4)
            .map(m -> new TimeLimit(Measure.MONTHS, m, Unit.CALENDAR)),
        Arbitraries.integers()
            .between(1, 9000)
            .map(m -> new TimeLimit(Measure.MINUTES, m, Unit.WORKING)),
        Arbitraries.integers()
            .between(1, 9000)
            .map(m -> new TimeLimit(Measure.MINUTES, m, Unit.CALENDAR)));
  }

  @Provide
  Arbitrary<ClockPolicy> policies() {
    return Combinators.combine(
            Arbitraries.of(LocalTime.of(15, 0), LocalTime.of(11, 0)).injectNull(0.5),
            Arbitraries.of(true, false))
        .as((cutOff, swap) -> new ClockPolicy(cutOff, Supplement.PAUSE, swap));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.integers().between(0, MINUTES).map(m -> FIRST.plusSeconds(60L * m));
  }

  @Property(tries = 2000)
  void aLaterReceiptIsNeverDueEarlier(
      @ForAll("moments") Instant received,
      @ForAll @IntRange(max = 20_000) int minutes,
      @ForAll("limits") TimeLimit limit,
      @ForAll("policies") ClockPolicy policy) {
    Instant later = received.plusSeconds(60L * minutes);
    assertThat(due(Vietnam.started(later), limit, policy))
        .isAfterOrEqualTo(due(Vietnam.started(received), limit, policy));
  }

  @Property(tries = 2000)
  void aLongerLimitIsNeverDueEarlier(
      @ForAll("moments") Instant received,
      @ForAll("limits") TimeLimit limit,
      @ForAll @IntRange(min = 1, max = 50) int more,
      @ForAll("policies") ClockPolicy policy) {
    TimeLimit longer = new TimeLimit(limit.measure(), limit.amount() + more, limit.unit());
    Ledger ledger = Vietnam.started(received);
    assertThat(due(ledger, longer, policy)).isAfterOrEqualTo(due(ledger, limit, policy));
  }

  @Property(tries = 2000)
  void itIsNeverDueBeforeItIsReceived(
      @ForAll("moments") Instant received,
      @ForAll("limits") TimeLimit limit,
      @ForAll("policies") ClockPolicy policy) {
    assertThat(due(Vietnam.started(received), limit, policy)).isAfter(received);
  }

  @Property(tries = 2000)
  void aPauseOfNoLengthChangesNothing(
      @ForAll("moments") Instant received,
      @ForAll @IntRange(max = 20_000) int after,
      @ForAll("limits") TimeLimit limit,
      @ForAll("policies") ClockPolicy policy) {
    Ledger ledger = Vietnam.started(received);
    assertThat(due(paused(ledger, received.plusSeconds(60L * after), 0), limit, policy))
        .isEqualTo(due(ledger, limit, policy));
  }

  @Property(tries = 2000)
  void aLongerPauseIsNeverDueEarlier(
      @ForAll("moments") Instant received,
      @ForAll @IntRange(max = 20_000) int after,
      @ForAll @IntRange(max = 20_000) int length,
      @ForAll @IntRange(max = 20_000) int more,
      @ForAll("limits") TimeLimit limit,
      @ForAll("policies") ClockPolicy policy) {
    Ledger ledger = Vietnam.started(received);
    Instant from = received.plusSeconds(60L * after);
    assertThat(due(paused(ledger, from, length + more), limit, policy))
        .isAfterOrEqualTo(due(paused(ledger, from, length), limit, policy));
  }

  @Property(tries = 2000)
  void aResetNeverBringsTheDueDateForward(
      @ForAll("moments") Instant received,
      @ForAll @IntRange(max = 20_000) int after,
      @ForAll("limits") TimeLimit limit,
      @ForAll("policies") ClockPolicy policy) {
    Ledger ledger = Vietnam.started(received);
    Instant at = received.plusSeconds(60L * after);
    Ledger reset = ledger.append(Vietnam.entry(Kind.RESET, at));
    assertThat(due(reset, limit, policy))
        .isAfterOrEqualTo(due(ledger, limit, policy))
        .isEqualTo(due(Vietnam.started(at), limit, policy));
  }

  @Property(tries = 1000)
  void resumingAtOnceOrLaterGivesWhatTheHeldClockPromised(
      @ForAll("moments") Instant received,
      @ForAll @IntRange(max = 5_000) int after,
      @ForAll @IntRange(max = 20_000) int length,
      @ForAll("limits") TimeLimit limit,
      @ForAll("policies") ClockPolicy policy) {
    Instant from = received.plusSeconds(60L * after);
    Instant to = from.plusSeconds(60L * length);
    Ledger open = Vietnam.started(received).append(Vietnam.entry(Kind.PAUSE, from));
    Deadline held = DueDate.of(open, limit, policy, Vietnam.CALENDAR);
    Instant due = due(open.append(Vietnam.entry(Kind.RESUME, to)), limit, policy);
    if (held.held() == null) {
      assertThat(held.due()).isEqualTo(due);
    } else {
      WorkingTime time = Vietnam.CALENDAR.workingTime(policy.swapDaysWork());
      assertThat(held.dueIfResumed(to, time)).isEqualTo(due).isAfter(to);
      assertThat(held.held().earliest())
          .isEqualTo(due(Vietnam.started(received), limit, policy))
          .isAfter(from);
    }
  }

  private static Ledger paused(Ledger ledger, Instant from, int minutes) {
    return ledger
        .append(Vietnam.entry(Kind.PAUSE, from))
        .append(Vietnam.entry(Kind.RESUME, from.plusSeconds(60L * minutes)));
  }

  private static Instant due(Ledger ledger, TimeLimit limit, ClockPolicy policy) {
    return DueDate.of(ledger, limit, policy, Vietnam.CALENDAR).due();
  }
}
