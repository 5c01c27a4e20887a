package vn.thutuc.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.calendar.WorkingTime;

/** What a ledger folds to, as it is stored: the state, the marks of the sweep, the stop. */
record Folded(
    ClockState state,
    @Nullable Instant due,
    @Nullable Instant warn,
    @Nullable Instant early,
    @Nullable Instant stopped,
    boolean confirmed) {

  static Folded of(Ledger ledger, ClockTerms terms, WorkingCalendar calendar) {
    Deadline deadline = DueDate.of(ledger, terms.limit(), terms.policy(), calendar);
    WorkingTime time = calendar.workingTime(terms.policy().swapDaysWork());
    return new Folded(
        ledger.state(),
        deadline.due(),
        deadline.warnAt(time).orElse(null),
        deadline.dayBefore(time).orElse(null),
        ledger.state() == ClockState.STOPPED ? ledger.last().at() : null,
        deadline.confirmed());
  }
}
