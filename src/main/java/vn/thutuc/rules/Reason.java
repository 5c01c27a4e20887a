package vn.thutuc.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a ruling is what it is: the row or rule that fired, its article and the facts that made it.
 *
 * @param code the condition's, document's or rule's code
 * @param rule {@code file#row 3} or {@code file#rule-name}
 * @param facts the facts it looked at, by field name; null values are unanswered fields
 * @param text the sentence for people
 * @param remedies for a condition not met: each change that alone would lift it
 */
public record Reason(
    Kind kind,
    String code,
    String rule,
    Citation citation,
    Map<String, @Nullable Object> facts,
    Text text,
    List<Remedy> remedies) {

  /** What the reason says about the dossier. */
  public enum Kind {
    MET,
    NOT_MET,
    REQUIRED,
    APPLIED
  }

  public Reason {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    remedies = List.copyOf(remedies);
  }
}
