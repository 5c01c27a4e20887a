package vn.thutuc.reform.replay;

import java.util.List;

/**
 * One past decision and what becomes of it.
 *
 * @param causes rows and rules that make the difference, as {@code file#row 3}: those that fire now
 *     and did not, then those that fired and do not; legal values as {@code name@first-day}
 * @param missing names of the facts nobody collected, for {@link Turn#UNKNOWN}; the field that is
 *     refused, for {@link Turn#REFUSED}
 * @param before what was decided, in short; {@code after} likewise, empty if nobody can tell
 */
public record Replayed(
    PastRuling past,
    Turn turn,
    List<String> causes,
    List<String> missing,
    Verdict before,
    Verdict after) {

  public Replayed {
    causes = List.copyOf(causes);
    missing = List.copyOf(missing);
  }
}
