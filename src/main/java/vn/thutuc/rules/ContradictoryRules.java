package vn.thutuc.rules;

import vn.thutuc.refusal.Refusal;

/**
 * The published rules give a dossier no one answer: two rows of a UNIQUE table match, two rules set
 * one value differently, or rules derive facts without end.
 *
 * <p>It is a fault of the bundle, not of the dossier; a person must decide until it is mended. The
 * codes: {@code rules-not-unique}, {@code rules-not-the-same}, {@code rules-not-evaluated}, {@code
 * rules-too-long}, {@code rules-set-twice}, {@code rules-endless}, {@code rules-not-computable}.
 */
public final class ContradictoryRules extends Refusal {

  private static final long serialVersionUID = 1L;

  private final String where;

  ContradictoryRules(String code, String where) {
    super(Kind.CONFLICT, code, where);
    this.where = where;
  }

  /** The rows or rules that contradict each other. */
  public String where() {
    return where;
  }
}
