package vn.thutuc.rules;

import java.util.Set;
import vn.thutuc.refusal.Refusal;

/**
 * The published rules give a dossier no one answer: two rows of a UNIQUE table match, two rules set
 * one value differently, or rules derive facts without end.
 *
 * <p>It is a fault of the bundle, not of the dossier; a person must decide until it is mended.
 */
public final class ContradictoryRules extends Refusal {

  private static final long serialVersionUID = 1L;

  /** What can be wrong; each has its sentence. */
  private static final Set<String> CODES =
      Set.of(
          "rules-not-unique",
          "rules-not-the-same",
          "rules-not-evaluated",
          "rules-too-long",
          "rules-set-twice",
          "rules-endless",
          "rules-not-computable");

  private final String where;

  ContradictoryRules(String code, String where) {
    super(Kind.CONFLICT, code, where);
    if (!CODES.contains(code)) {
      throw new IllegalArgumentException("No sentence is written for " + code);
    }
    this.where = where;
  }

  /** The rows or rules that contradict each other. */
  public String where() {
    return where;
  }
}
