package vn.thutuc.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The answer to one question about one dossier, with everything needed to explain and repeat it.
 *
 * <p>Values are String, Boolean, Long (whole numbers), BigDecimal, LocalDate, or lists of those.
 *
 * @param ruleSet the question: a rule set or a decision id
 * @param required ids of documents or requirements the law asks for, in order
 * @param fired every row and rule that fired, as {@link Reason#rule()}
 * @param parameterVersions the legal values in force by name: the first day of the value used
 * @param inputs the normalised answers
 * @param asOf the reception date whose law counted
 */
public record Ruling(
    String ruleSet,
    Outcome outcome,
    Map<String, Object> values,
    List<String> required,
    List<Reason> reasons,
    List<String> fired,
    String bundleHash,
    Map<String, String> parameterVersions,
    Map<String, Object> inputs,
    LocalDate asOf) {

  /** This ruling as JSON; {@link #fromJson} gives an equal one back. */
  public String toJson() {
    return Pending.answer();
  }

  /** Reads what {@link #toJson} wrote. */
  public static Ruling fromJson(String json) {
    return Pending.answer();
  }
}
