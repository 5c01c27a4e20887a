package vn.thutuc.rules;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong or worth knowing in the rules of a bundle.
 *
 * @param code stable, for example {@code dmn.gap} or {@code drl.attribute-refused}
 * @param element the decision, row, rule, field or parameter, or null for the file
 * @param line the line in the file, from 1; 0 if unknown
 * @param column the character of that line, from 1; 0 if unknown
 * @param advice what to do about it
 */
public record RuleProblem(
    Severity severity,
    String code,
    String file,
    @Nullable String element,
    int line,
    int column,
    Text message,
    Text advice) {

  /** Errors stop a publication; the others are told. */
  public enum Severity {
    ERROR,
    WARNING,
    INFO
  }

  /** True if a book with this problem cannot be used. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public String toString() {
    return "%s %s %s%s%s: %s"
        .formatted(
            severity,
            code,
            file,
            element == null ? "" : "#" + element,
            line == 0 ? "" : ":" + line,
            message.en());
  }
}
