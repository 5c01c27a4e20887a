package vn.thutuc.procedure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * One component of a form, with both languages.
 *
 * @param type the form-js component type, e.g. {@code textfield}, {@code group}, {@code
 *     dynamiclist}
 * @param key the answer's name; for a group or list its path; the component id for static parts
 * @param text the body of a static text component; null otherwise
 * @param children the components of a group or dynamic list
 * @param hide when the field is not asked; null when it always is
 */
public record FormField(
    String type,
    String key,
    Text label,
    @Nullable Text description,
    @Nullable Text text,
    List<Option> options,
    boolean required,
    Constraints constraints,
    List<FormField> children,
    Map<String, String> properties,
    @Nullable HideRule hide) {

  public FormField {
    options = List.copyOf(options);
    children = List.copyOf(children);
    properties = Copies.map(properties);
  }

  /** Whether it holds an answer of its own. */
  public boolean isInput() {
    return FormTypes.INPUTS.contains(type);
  }

  public boolean isList() {
    return "dynamiclist".equals(type);
  }

  /** One choice of a radio, select or checklist. */
  public record Option(String value, Text label) {}

  /** What the browser hints and the server demands; null where nothing is demanded. */
  public record Constraints(
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable Integer minLength,
      @Nullable Integer maxLength,
      @Nullable String pattern,
      @Nullable Integer decimals) {

    public static final Constraints NONE = new Constraints(null, null, null, null, null, null);
  }

  /**
   * Hides a field by the answer of another: {@code =field = "X"} or {@code =field != true}.
   *
   * @param value a String, Boolean or BigDecimal
   */
  public record HideRule(String field, boolean equal, Object value) {

    /** Whether the rule holds for that answer (null when it was not given). */
    public boolean holds(@Nullable Object answer) {
      return sameValue(answer) == equal;
    }

    private boolean sameValue(@Nullable Object answer) {
      if (value instanceof BigDecimal number && answer instanceof Number given) {
        return number.compareTo(new BigDecimal(given.toString())) == 0;
      }
      return value.equals(answer);
    }
  }
}
