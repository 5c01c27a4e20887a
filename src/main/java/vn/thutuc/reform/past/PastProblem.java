package vn.thutuc.reform.past;

import vn.thutuc.refusal.Refusal;

/** A file of past decisions that cannot be read. The first arguments are the file and the line. */
public final class PastProblem extends Refusal {

  private static final long serialVersionUID = 1L;

  private PastProblem(String code, Object... args) {
    super(Kind.INVALID, code, args);
  }

  private static PastProblem at(String code, PastLine.Place place, Object... more) {
    Object[] args = new Object[more.length + 2];
    args[0] = place.file();
    args[1] = String.valueOf(place.line());
    System.arraycopy(more, 0, args, 2, more.length);
    return new PastProblem(code, args);
  }

  static PastProblem unknownKind(String file) {
    return new PastProblem("past-unknown-kind", file);
  }

  static PastProblem empty(String file) {
    return new PastProblem("past-empty", file);
  }

  static PastProblem tooLarge(String file, int most) {
    return new PastProblem("past-too-large", file, String.valueOf(most));
  }

  /** No line of that kind of file at all. */
  static PastProblem unreadable(PastLine.Place place) {
    return at("past-unreadable", place);
  }

  static PastProblem unknownField(PastLine.Place place, String field) {
    return at("past-unknown-field", place, field);
  }

  static PastProblem noValue(PastLine.Place place, String field) {
    return at("past-no-value", place, field);
  }

  static PastProblem badValue(PastLine.Place place, String field, String value, String expected) {
    return at("past-bad-value", place, field, value, expected);
  }

  /** A fact the dictionary does not take; told by the path of the answer. */
  static PastProblem badFact(PastLine.Place place, String field) {
    return at("past-bad-fact", place, field);
  }

  static PastProblem unknownQuestion(PastLine.Place place, String question, String known) {
    return at("past-unknown-question", place, question, known);
  }

  /** Not one decision was made under the version that is asked about. */
  static PastProblem otherVersion(String file, String version) {
    return new PastProblem("past-other-version", file, version);
  }
}
