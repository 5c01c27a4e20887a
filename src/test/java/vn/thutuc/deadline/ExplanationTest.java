package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thutuc.deadline.Vietnam.at;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thutuc.deadline.ClockPolicy.Supplement;
import vn.thutuc.deadline.LedgerEntry.Cause;
import vn.thutuc.deadline.LedgerEntry.Kind;

class ExplanationTest {

  private static final ClockPolicy PLAIN = new ClockPolicy(null, Supplement.PAUSE, false);

  private static String told(Ledger ledger, TimeLimit limit, ClockPolicy policy) {
    return DueDate.explain(ledger, limit, policy, Vietnam.CALENDAR).stream()
        .map(day -> day.date().getDayOfMonth() + day.kind().name() + (day.counted() ? "+" : ""))
        .collect(Collectors.joining(" "));
  }

  private static List<DayNote> notes(Ledger ledger, TimeLimit limit, ClockPolicy policy) {
    return DueDate.explain(ledger, limit, policy, Vietnam.CALENDAR);
  }

  @Test
  void namesEveryKindOfDay() {
    assertThat(told(Vietnam.started(at("2026-04-24T09:00")), TimeLimit.workingDays(4), PLAIN))
        .isEqualTo(
            "24RECEIPT 25WEEKEND 26WEEKEND 27COMPENSATORY 28WORKING+ 29WORKING+ 30HOLIDAY"
                + " 1HOLIDAY 2WEEKEND 3WEEKEND 4WORKING+ 5WORKING+");
    Ledger august = Vietnam.started(at("2026-08-20T09:00"));
    assertThat(told(august, TimeLimit.workingDays(2), PLAIN))
        .isEqualTo("20RECEIPT 21WORKING+ 22SWAP 23WEEKEND 24WORKING+");
    assertThat(
            told(august, TimeLimit.workingDays(2), new ClockPolicy(null, Supplement.PAUSE, true)))
        .isEqualTo("20RECEIPT 21WORKING+ 22SWAP+");
  }

  @Test
  void saysWhyACalendarLimitMovedOn() {
    List<DayNote> notes =
        notes(Vietnam.started(at("2026-11-09T09:00")), TimeLimit.calendarDays(15), PLAIN);
    DayNote last = notes.get(notes.size() - 1);
    assertThat(last.date()).isEqualTo("2026-11-25");
    assertThat(last.counted()).isFalse();
    assertThat(last.noteVi()).contains("24/11/2026", "Ngày Văn hóa Việt Nam", "Điều 148 khoản 5");
    assertThat(last.noteEn()).contains("Vietnam Culture Day", "Article 148.5", "due at 17:00");
    assertThat(notes.stream().filter(DayNote::counted)).hasSize(15);
  }

  @Test
  void saysWhyTheClockWasPaused() {
    Ledger ledger =
        Vietnam.started(at("2026-03-02T09:00"))
            .append(
                LedgerEntry.of(
                    Kind.PAUSE,
                    at("2026-03-03T10:00"),
                    new Cause("clerk-1", "Thiếu bản vẽ", "Drawing missing", "nd217-60")));
    ledger = Vietnam.with(ledger, Kind.RESUME, "2026-03-05T10:00");
    List<DayNote> notes = notes(ledger, TimeLimit.workingDays(2), PLAIN);
    assertThat(told(ledger, TimeLimit.workingDays(2), PLAIN))
        .isEqualTo("2RECEIPT 3WORKING+ 4PAUSED 5PAUSED 6WORKING+");
    assertThat(notes.get(2).noteVi()).isEqualTo("Tạm dừng tính: Thiếu bản vẽ");
    assertThat(notes.get(2).noteEn()).isEqualTo("Clock paused: Drawing missing");
  }

  @Test
  void saysThatALateReceiptCountsAsOfTheNextWorkingDay() {
    ClockPolicy cutOff = new ClockPolicy(LocalTime.of(15, 0), Supplement.RESET, false);
    Ledger friday = Vietnam.started(at("2026-03-06T15:00"));
    assertThat(told(friday, TimeLimit.workingDays(1), cutOff))
        .isEqualTo("6CUT_OFF 7WEEKEND 8WEEKEND 9RECEIPT 10WORKING+");
    assertThat(notes(friday, TimeLimit.workingDays(1), cutOff).get(0).noteEn())
        .contains("15:00", "09/03/2026");
    assertThat(told(Vietnam.started(at("2026-03-06T14:59")), TimeLimit.workingDays(1), cutOff))
        .isEqualTo("6RECEIPT 7WEEKEND 8WEEKEND 9WORKING+");
  }

  @Test
  void saysThatAResetCountsAnew() {
    Ledger ledger = Vietnam.started(at("2026-03-02T09:00"));
    ledger = Vietnam.with(ledger, Kind.PAUSE, "2026-03-03T10:00");
    ledger = Vietnam.with(ledger, Kind.RESET, "2026-03-05T10:00");
    assertThat(told(ledger, TimeLimit.workingDays(1), PLAIN))
        .isEqualTo("2RECEIPT 3WORKING 4PAUSED 5RECEIPT 6WORKING+");
    assertThat(notes(ledger, TimeLimit.workingDays(1), PLAIN).get(1).noteEn())
        .isEqualTo("Not counted, because the limit is counted anew from 05/03/2026");
  }

  @Test
  void tellsTheHoursOfEachDay() {
    Ledger monday = Vietnam.started(at("2026-11-23T16:30"));
    assertThat(told(monday, TimeLimit.workingHours(2), PLAIN))
        .isEqualTo("23RECEIPT+ 24HOLIDAY 25WORKING+");
    List<DayNote> notes = notes(monday, TimeLimit.workingHours(2), PLAIN);
    assertThat(notes.get(0).noteVi()).contains("16:30", "0 giờ 30 phút");
    assertThat(notes.get(2).noteVi()).isEqualTo("Tính 1 giờ 30 phút; hết hạn lúc 08:30");
    assertThat(told(Vietnam.started(at("2026-11-21T09:00")), TimeLimit.workingHours(3), PLAIN))
        .isEqualTo("21RECEIPT 22WEEKEND 23WORKING+");
  }

  @Test
  void endsWithinTheDay() {
    TimeLimit sameDay = TimeLimit.workingDays(0);
    ClockPolicy cutOff = new ClockPolicy(LocalTime.of(15, 0), Supplement.RESET, false);
    assertThat(told(Vietnam.started(at("2026-03-05T09:00")), sameDay, cutOff))
        .isEqualTo("5RECEIPT+");
    assertThat(told(Vietnam.started(at("2026-03-05T15:30")), sameDay, cutOff))
        .isEqualTo("5CUT_OFF 6WORKING+");
    assertThat(told(Vietnam.started(at("2026-03-07T09:00")), sameDay, PLAIN))
        .isEqualTo("7CUT_OFF 8WEEKEND 9WORKING+");
  }

  @Test
  void showsWhoGrantedMoreTime() {
    Ledger ledger =
        Vietnam.started(at("2026-03-02T09:00"))
            .append(
                LedgerEntry.extend(
                    at("2026-03-03T09:00"), TimeLimit.workingDays(1), Vietnam.CAUSE));
    List<DayNote> notes = notes(ledger, TimeLimit.workingDays(2), PLAIN);
    assertThat(notes).hasSize(4);
    assertThat(notes.get(1).noteEn())
        .isEqualTo("Working day 1 of 3; extended by 1 working days: Test reason");
  }

  @Test
  void stopsAtThePauseThatHoldsTheClock() {
    Ledger ledger =
        Vietnam.with(Vietnam.started(at("2026-03-02T09:00")), Kind.PAUSE, "2026-03-04T09:00");
    assertThat(told(ledger, TimeLimit.workingDays(5), PLAIN))
        .isEqualTo("2RECEIPT 3WORKING+ 4WORKING+");
  }
}
