package vn.thutuc.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Names one procedure for good: the folder name under {@code processes/}, {@code rules/} and {@code
 * forms/}. ASCII kebab-case, so that it is safe as a path, a URL part and an XML id.
 */
public record ProcedureKey(@JsonValue String value) implements Comparable<ProcedureKey> {

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProcedureKey {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "Not a procedure key (a-z, 0-9, single hyphens): " + value);
    }
  }

  public static boolean isValid(String value) {
    return value.length() <= 64 && SHAPE.matcher(value).matches();
  }

  @Override
  public int compareTo(ProcedureKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
