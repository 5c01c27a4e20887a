package vn.thutuc.reform.replay;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision that turns, or might, without the answers it was made on: what is kept to be read.
 *
 * @param question the name of its rule set
 * @param missing as in {@link Replayed#missing}
 */
public record Turned(
    String dossier,
    String unit,
    LocalDate day,
    String question,
    Turn turn,
    Verdict before,
    Verdict after,
    List<Cause> causes,
    List<String> missing) {

  public Turned {
    causes = List.copyOf(causes);
    missing = List.copyOf(missing);
  }

  public static Turned of(Replayed one) {
    return new Turned(
        one.past().dossier(),
        one.past().unit(),
        one.past().day(),
        one.past().ruling().ruleSet(),
        one.turn(),
        one.before(),
        one.after(),
        one.causes(),
        one.missing());
  }
}
