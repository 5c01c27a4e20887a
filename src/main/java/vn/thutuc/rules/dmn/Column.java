package vn.thutuc.rules.dmn;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionary says about an input column: which field it asks for and what that may hold.
 *
 * @param whole true if only whole numbers occur
 * @param values every value that occurs, or empty if the list is open
 * @param min the smallest number that occurs, or null
 * @param max the largest number that occurs, or null
 */
public record Column(
    String field,
    Kind kind,
    boolean whole,
    List<String> values,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max) {

  public Column {
    values = List.copyOf(values);
  }

  public static Column of(String field, Kind kind) {
    return new Column(field, kind, false, List.of(), null, null);
  }
}
