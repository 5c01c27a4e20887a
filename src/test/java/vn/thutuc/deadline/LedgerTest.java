package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thutuc.deadline.Vietnam.at;
import static vn.thutuc.deadline.Vietnam.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thutuc.deadline.LedgerEntry.Kind;

class LedgerTest {

  private static Ledger ledger(String kinds) {
    Ledger ledger = Ledger.empty();
    int day = 1;
    for (String kind : kinds.split(" ")) {
      var moment = at("2026-03-%02dT09:00".formatted(day++));
      ledger =
          ledger.append(
              kind.equals("EXTEND")
                  ? LedgerEntry.extend(moment, TimeLimit.workingDays(2), Vietnam.CAUSE)
                  : entry(Kind.valueOf(kind), moment));
    }
    return ledger;
  }

  @ParameterizedTest
  @CsvSource({
    "START, RUNNING",
    "START PAUSE, PAUSED",
    "START PAUSE RESUME, RUNNING",
    "START PAUSE RESET, RUNNING",
    "START RESET RESET PAUSE EXTEND, PAUSED",
    "START EXTEND STOP, STOPPED",
    "START PAUSE STOP, STOPPED",
  })
  void knowsWhereTheClockStands(String kinds, ClockState state) {
    assertThat(ledger(kinds).state()).isEqualTo(state);
    assertThat(Ledger.of(ledger(kinds).entries()).entries()).hasSize(kinds.split(" ").length);
  }

  @ParameterizedTest
  @CsvSource({
    "PAUSE, PAUSE, NOT_STARTED",
    "RESET, RESET, NOT_STARTED",
    "START START, START, RUNNING",
    "START RESUME, RESUME, RUNNING",
    "START PAUSE PAUSE, PAUSE, PAUSED",
    "START PAUSE RESET RESUME, RESUME, RUNNING",
    "START STOP RESET, RESET, STOPPED",
    "START STOP STOP, STOP, STOPPED",
  })
  void refusesAnEntryOutOfOrder(String kinds, Kind refused, ClockState state) {
    assertThatThrownBy(() -> ledger(kinds))
        .isInstanceOfSatisfying(
            EntryOutOfOrder.class,
            no -> {
              assertThat(no.code()).isEqualTo("clock-entry-not-allowed");
              assertThat(no.args()).containsExactly(refused, state);
            });
  }

  @Test
  void refusesToGoBackInTime() {
    Ledger ledger = Vietnam.started(at("2026-03-02T09:00"));
    assertThatThrownBy(() -> ledger.append(entry(Kind.PAUSE, at("2026-03-02T08:59"))))
        .isInstanceOfSatisfying(
            EntryOutOfOrder.class,
            no -> assertThat(no.code()).isEqualTo("clock-entry-back-in-time"));
  }

  @Test
  void isNeverChangedByAppending() {
    Ledger ledger = Vietnam.started(at("2026-03-02T09:00"));
    List<LedgerEntry> before = List.copyOf(ledger.entries());
    Ledger longer = ledger.append(entry(Kind.PAUSE, at("2026-03-03T09:00")));
    assertThat(ledger.entries()).isEqualTo(before);
    assertThat(longer.entries()).hasSize(2);
  }

  @Test
  void hasNoDueDateBeforeTheStart() {
    assertThatThrownBy(
            () ->
                DueDate.of(
                    Ledger.empty(),
                    TimeLimit.workingDays(1),
                    ClockPolicy.GENERAL,
                    Vietnam.CALENDAR))
        .isInstanceOf(EntryOutOfOrder.class);
  }

  @Test
  void extendsOnlyByTimeOfTheSameKind() {
    Ledger ledger = ledger("START EXTEND");
    Deadline longer =
        DueDate.of(ledger, TimeLimit.workingDays(3), ClockPolicy.GENERAL, Vietnam.CALENDAR);
    assertThat(longer.dueDate()).isEqualTo("2026-03-06"); // Sunday 1/3; 5 working days
    assertThatThrownBy(
            () ->
                DueDate.of(
                    ledger, TimeLimit.workingHours(8), ClockPolicy.GENERAL, Vietnam.CALENDAR))
        .isInstanceOf(ExtensionUnitDiffers.class);
  }
}
