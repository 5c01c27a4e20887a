package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.thutuc.deadline.Vietnam.at;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.Deadline.Remaining;
import vn.thutuc.deadline.LedgerEntry.Kind;

class DeadlineTest {

  private static final WorkingTime TIME = Vietnam.CALENDAR.workingTime(false);

  private static Deadline deadline(Ledger ledger, TimeLimit limit) {
    return DueDate.of(ledger, limit, ClockPolicy.GENERAL, Vietnam.CALENDAR);
  }

  /** Received Monday 2 March 2026, due Thursday 5 March: three days of eight hours. */
  private static Deadline threeDays() {
    return deadline(Vietnam.started(at("2026-03-02T09:00")), TimeLimit.workingDays(3));
  }

  @Test
  void tellsWhatRemainsAndHowLateItIs() {
    assertThat(threeDays().remainingAt(at("2026-03-04T07:00"), TIME))
        .isEqualTo(new Remaining(Duration.ofHours(16), 1));
    Remaining late = threeDays().remainingAt(at("2026-03-09T08:00"), TIME);
    assertThat(late).isEqualTo(new Remaining(Duration.ofHours(-9), -2));
    assertThat(late.isLate()).isTrue();
  }

  @Test
  void tellsTheShareUsed() {
    assertThat(threeDays().allowed()).isEqualTo(Duration.ofHours(24));
    assertThat(threeDays().usedShareAt(at("2026-03-02T16:00"), TIME)).isZero();
    assertThat(threeDays().usedShareAt(at("2026-03-04T11:30"), TIME))
        .isCloseTo(12.5 / 24, within(1e-9));
    assertThat(threeDays().usedShareAt(at("2026-03-20T11:30"), TIME)).isEqualTo(1);
  }

  @Test
  void warnsAtThreeQuartersAndOneWorkingDayBefore() {
    assertThat(threeDays().warnAt(TIME)).contains(at("2026-03-05T09:00"));
    assertThat(threeDays().dayBefore(TIME)).contains(at("2026-03-04T17:00"));
    Deadline hours = deadline(Vietnam.started(at("2026-03-02T09:00")), TimeLimit.workingHours(4));
    assertThat(hours.due()).isEqualTo(at("2026-03-02T15:00"));
    assertThat(hours.warnAt(TIME)).contains(at("2026-03-02T14:00"));
    assertThat(hours.dayBefore(TIME)).isEmpty();
    Deadline long12 = deadline(Vietnam.started(at("2026-03-02T09:00")), TimeLimit.workingHours(12));
    assertThat(long12.due()).isEqualTo(at("2026-03-03T15:00"));
    assertThat(long12.dayBefore(TIME)).contains(at("2026-03-02T15:00"));
  }

  @Test
  void leavesPausesOutOfTheShare() {
    Ledger paused = Vietnam.started(at("2026-03-02T09:00"));
    paused = Vietnam.with(paused, Kind.PAUSE, "2026-03-03T10:00");
    paused = Vietnam.with(paused, Kind.RESUME, "2026-03-10T10:00");
    Deadline deadline = deadline(paused, TimeLimit.workingDays(3));
    assertThat(deadline.due()).isEqualTo(at("2026-03-12T17:00"));
    assertThat(deadline.allowed()).isEqualTo(Duration.ofHours(24));
    assertThat(deadline.usedShareAt(at("2026-03-11T07:00"), TIME)).isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void staysOpenWhileAPauseLasts() {
    Ledger ledger = Vietnam.started(at("2026-03-02T09:00"));
    Deadline held =
        deadline(Vietnam.with(ledger, Kind.PAUSE, "2026-03-03T10:00"), TimeLimit.workingDays(4));
    assertThat(held.due()).isNull();
    assertThat(held.paused()).isTrue();
    assertThat(held.held().left()).isEqualTo(TimeLimit.workingDays(3));
    assertThat(held.held().usedShare()).isCloseTo(0.25, within(1e-9));
    assertThat(held.usedShareAt(at("2026-06-01T10:00"), TIME)).isCloseTo(0.25, within(1e-9));
    assertThat(held.warnAt(TIME)).isEmpty();
    assertThat(held.remainingAt(at("2026-03-09T17:00"), TIME).days()).isEqualTo(3);
    Deadline hours =
        deadline(Vietnam.with(ledger, Kind.PAUSE, "2026-03-02T10:30"), TimeLimit.workingHours(4));
    assertThat(hours.held().left().iso()).isEqualTo("PT2H30M");
  }

  @Test
  void aPauseBegunAfterTheEndHoldsNothing() {
    Ledger late =
        Vietnam.with(Vietnam.started(at("2026-03-02T09:00")), Kind.PAUSE, "2026-03-06T09:00");
    Deadline deadline = deadline(late, TimeLimit.workingDays(3));
    assertThat(deadline.due()).isEqualTo(at("2026-03-05T17:00"));
    assertThat(deadline.paused()).isTrue();
  }

  @Test
  void saysWhenItTouchesAYearThatIsNotConfirmed() {
    assertThat(threeDays().confirmed()).isTrue();
    Ledger december = Vietnam.started(at("2026-12-30T09:00"));
    assertThat(deadline(december, TimeLimit.workingDays(1)).confirmed()).isTrue();
    assertThat(deadline(december, TimeLimit.workingDays(2)).confirmed()).isFalse();
  }

  @Test
  void tellsTheThreeTimesOfADossier() {
    var steps =
        List.of(
            new DossierTimes.Step("check", at("2026-03-02T09:00"), at("2026-03-02T11:00")),
            new DossierTimes.Step("appraise", at("2026-03-03T16:00"), at("2026-03-04T08:00")));
    DossierTimes times =
        DossierTimes.of(threeDays(), at("2026-02-28T20:00"), at("2026-03-04T10:00"), steps, TIME);
    assertThat(times.statutory()).isEqualTo(Duration.ofHours(24));
    assertThat(times.internal()).isEqualTo(Duration.ofHours(4));
    assertThat(times.lived()).isEqualTo(Duration.ofHours(86));
    assertThat(times.livedWorking()).isEqualTo(Duration.ofHours(19));
  }
}
