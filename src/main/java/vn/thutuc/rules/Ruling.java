package vn.thutuc.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer to one question about one dossier, with everything needed to explain and repeat it.
 *
 * <p>Values are String, Boolean, Long (whole numbers), BigDecimal, LocalDate, or lists of those.
 *
 * @param ruleSet the question: a rule set or a decision id
 * @param required ids of documents or requirements the law asks for, in order
 * @param fired every row and rule that fired, those of required decisions included, as {@link
 *     Reason#rule()}
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

  public Ruling {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    required = List.copyOf(required);
    reasons = List.copyOf(reasons);
    fired = List.copyOf(fired);
    parameterVersions = Collections.unmodifiableMap(new LinkedHashMap<>(parameterVersions));
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }

  /** True if every condition asked about is met. */
  @JsonIgnore
  public boolean isSatisfied() {
    return outcome == Outcome.SATISFIED;
  }

  /** The reasons of one kind, in order. */
  public List<Reason> reasons(Reason.Kind kind) {
    return reasons.stream().filter(reason -> reason.kind() == kind).toList();
  }

  /** This ruling as JSON; {@link #fromJson} gives an equal one back. */
  public String toJson() {
    return RulingJson.write(this);
  }

  /** Reads what {@link #toJson} wrote. */
  public static Ruling fromJson(String json) {
    return RulingJson.read(json);
  }
}
