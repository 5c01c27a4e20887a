package vn.thutuc.procedure;

import java.util.List;
import java.util.Map;

/**
 * What a form made of the submitted values.
 *
 * @param answers typed: String, Long, BigDecimal, Boolean, LocalDate, List of String (checklist) or
 *     List of Map (dynamic list); a field left empty or hidden is absent
 */
public record Submission(Map<String, Object> answers, List<FieldError> errors) {

  public Submission {
    answers = Copies.map(answers);
    errors = List.copyOf(errors);
  }

  public boolean isValid() {
    return errors.isEmpty();
  }
}
