package vn.thutuc.rules.dmn;

/** A table that has no one answer for some values, though its hit policy promises one. */
public final class TableError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Cause {
    /** Several rows match a UNIQUE table. */
    NOT_UNIQUE,
    /** The matching rows of an ANY table say different things. */
    NOT_THE_SAME,
    /** A value does not fit the column's declared type, or an expression cannot be evaluated. */
    NOT_EVALUATED,
    /** It takes longer than any table may, or made a value larger than any answer. */
    TOO_LONG,
    /** The table asks for a type of values we do not have. */
    UNKNOWN_TYPE
  }

  private final Cause kind;

  TableError(Cause kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Cause kind() {
    return kind;
  }
}
