package vn.thutuc.deadline;

import java.time.LocalDate;
import vn.thutuc.deadline.DayNote.Kind;

/** Tells of each day from the count's origin on, in order, whether it counted and why. */
sealed interface DayTeller permits DaysTeller, HoursTeller {

  /** What is told of one day. */
  record Told(Kind kind, boolean counted, Note note) {}

  Told tell(LocalDate day);
}
