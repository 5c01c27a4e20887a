package vn.thutuc.reform.replay;

import java.util.List;

/**
 * One past decision and what becomes of it.
 *
 * @param causes rows, rules and legal values that make the difference to what the old rules would
 *     say today; for {@link Turn#ANYWAY} the legal values that have changed since
 * @param missing names of the facts nobody collected, for {@link Turn#UNKNOWN}; the field that is
 *     refused, for {@link Turn#REFUSED}
 * @param before what was decided, in short; {@code after} likewise, empty if nobody can tell
 */
public record Replayed(
    PastRuling past,
    Turn turn,
    List<Cause> causes,
    List<String> missing,
    Verdict before,
    Verdict after) {

  /** What a table of decisions tells of each, in this order. */
  public static final List<String> COLUMNS =
      List.of(
          "dossier",
          "unit",
          "province",
          "day",
          "question",
          "turn",
          "before",
          "after",
          "causes",
          "missing");

  public Replayed {
    causes = List.copyOf(causes);
    missing = List.copyOf(missing);
  }
}
