package vn.thutuc.rules;

/**
 * The published rules give a dossier no one answer: two rows of a UNIQUE table match, two rules set
 * one value differently, or rules derive facts without end.
 *
 * <p>It is a fault of the bundle, not of the dossier; a person must decide until it is mended.
 */
public final class ContradictoryRules extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String where;

  ContradictoryRules(String code, String where) {
    super(code + ": " + where);
    this.code = code;
    this.where = where;
  }

  /** {@code rules.not-unique}, {@code rules.not-the-same}, {@code rules.set-twice} … */
  public String code() {
    return code;
  }

  /** The rows or rules that contradict each other. */
  public String where() {
    return where;
  }
}
