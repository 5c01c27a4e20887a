package vn.thutuc.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.Kind;

/**
 * One field of a fact type: what it may hold and how people read it.
 *
 * @param values the value list of a {@link FieldType#CHOICE}, else empty
 * @param valueLabels a label per value; values without one are shown as they are
 * @param min the smallest number it may hold, if any
 * @param max the largest number it may hold, if any
 * @param personal true if the field names or finds a person
 * @param sensitive true if the law on personal data calls the field sensitive
 * @param registry the registry that can answer instead of the applicant, if any
 * @param computed how it is counted from other fields; null if it is asked for
 */
public record FactField(
    String name,
    FieldType type,
    List<String> values,
    Text label,
    Map<String, Text> valueLabels,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    boolean personal,
    boolean sensitive,
    @Nullable String registry,
    @Nullable Span computed) {

  public FactField {
    values = List.copyOf(values);
    valueLabels = Map.copyOf(valueLabels);
    if ((type == FieldType.CHOICE) == values.isEmpty()) {
      throw new IllegalArgumentException(
          name + ": a value list belongs to a choice, and only there");
    }
  }

  /** A field with no more than a name and a type. */
  public static FactField of(String name, FieldType type, List<String> values) {
    return new FactField(
        name, type, values, Text.same(name), Map.of(), null, null, false, false, null, null);
  }

  /** The kind of value rules and tables compare it as. */
  Kind kind() {
    return switch (type) {
      case STRING, CHOICE -> Kind.TEXT;
      case INTEGER, DECIMAL -> Kind.NUMBER;
      case BOOLEAN -> Kind.BOOLEAN;
      case DATE -> Kind.DATE;
    };
  }

  /** How people read {@code value}: its label in the value list, or the value as it is. */
  public Text labelOf(Object value) {
    return valueLabels.getOrDefault(value.toString(), Text.same(value.toString()));
  }
}
