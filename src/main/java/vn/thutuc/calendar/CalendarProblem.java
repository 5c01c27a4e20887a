package vn.thutuc.calendar;

/** A calendar is missing or its file cannot be read; the message names the file and the key. */
public final class CalendarProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CalendarProblem(String file, String what) {
    super(file + ": " + what);
  }

  CalendarProblem(String file, String key, String what) {
    super(file + ": " + key + ": " + what);
  }
}
