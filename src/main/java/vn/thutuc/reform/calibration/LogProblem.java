package vn.thutuc.reform.calibration;

import vn.thutuc.refusal.Refusal;

/** A log that cannot be read or says too little. The first argument is the file. */
public final class LogProblem extends Refusal {

  private static final long serialVersionUID = 1L;

  private LogProblem(String code, Object... args) {
    super(Kind.INVALID, code, args);
  }

  static LogProblem unreadable(String file, long line, String why) {
    return new LogProblem("log-unreadable", file, String.valueOf(line), why);
  }

  static LogProblem unknownKind(String file) {
    return new LogProblem("log-unknown-kind", file);
  }

  static LogProblem noColumn(String file, String what, String found) {
    return new LogProblem("log-no-column", file, what, found);
  }

  static LogProblem noValue(String file, long line, String what) {
    return new LogProblem("log-no-value", file, String.valueOf(line), what);
  }

  static LogProblem badTime(String file, long line, String value) {
    return new LogProblem("log-bad-time", file, String.valueOf(line), value);
  }

  static LogProblem tooLarge(String file, String what, int most) {
    return new LogProblem("log-too-large", file, what, String.valueOf(most));
  }

  /** So few cases that nothing can be learnt of them. */
  static LogProblem tooFew(String file, int cases, int least) {
    return new LogProblem("log-too-few", file, String.valueOf(cases), String.valueOf(least));
  }

  /** Nothing of the log is drawn in the diagram. */
  static LogProblem otherProcedure(String file, String model, String activities) {
    return new LogProblem("log-other-procedure", file, model, activities);
  }
}
