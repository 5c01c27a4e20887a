package vn.thutuc.procedure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into one field into a typed value, or says what is wrong with it. */
final class FieldReader {

  /** When the form sets no length of its own. */
  private static final int LONGEST_LINE = 500;

  private static final int LONGEST_TEXT = 10_000;
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}([.,]\\d{1,10})?");

  /** Three and a half, or three thousand five hundred as Vietnamese write it. */
  private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  /** Zero width and direction marks; joiners stay, which emoji are made with. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

  private static final char NBSP = '\u00A0';

  private static final DateTimeFormatter VIETNAMESE =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final FormField field;
  private final String path;
  private final List<FieldError> errors;

  FieldReader(FormField field, String path, List<FieldError> errors) {
    this.field = field;
    this.path = path;
    this.errors = errors;
  }

  /** Null when there is no valid value. */
  @Nullable Object read(List<String> raw) {
    List<String> values =
        raw.stream().map(FieldReader::clean).filter(text -> !text.isEmpty()).toList();
    if (field.type().equals("checkbox")) {
      return checked(values);
    }
    if (values.isEmpty()) {
      return field.required() ? refuse("form.required") : null;
    }
    String text = ids(values.get(0));
    return switch (field.type()) {
      case "number" -> number(text);
      case "radio", "select" -> choice(text);
      case "checklist" -> choices(values);
      case "datetime" -> date(text);
      default -> line(text);
    };
  }

  private @Nullable Object checked(List<String> values) {
    boolean on = values.contains("on") || values.contains("true");
    return field.required() && !on ? refuse("form.required") : (Object) on;
  }

  private @Nullable Object line(String text) {
    FormField.Constraints rules = field.constraints();
    int standard = field.type().equals("textarea") ? LONGEST_TEXT : LONGEST_LINE;
    int longest = rules.maxLength() == null ? standard : rules.maxLength();
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      return refuse("form.too-long", longest);
    }
    if (rules.minLength() != null && length < rules.minLength()) {
      return refuse("form.too-short", rules.minLength());
    }
    boolean fits = rules.pattern() == null || FormPattern.matches(rules.pattern(), text);
    return fits ? text : refuse("form.pattern");
  }

  private @Nullable Object number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return refuse("form.number");
    }
    if (AMBIGUOUS.matcher(text).matches()) {
      return refuse("form.thousands", text.replace(".", ""), text.replace('.', ','));
    }
    BigDecimal number = new BigDecimal(text.replace(',', '.'));
    FormField.Constraints rules = field.constraints();
    if (rules.decimals() != null && number.stripTrailingZeros().scale() > rules.decimals()) {
      return refuse("form.decimals", rules.decimals());
    }
    if (rules.min() != null && number.compareTo(rules.min()) < 0) {
      return refuse("form.min", rules.min());
    }
    if (rules.max() != null && number.compareTo(rules.max()) > 0) {
      return refuse("form.max", rules.max());
    }
    boolean whole = rules.decimals() != null && rules.decimals() == 0;
    return whole ? (Object) number.longValueExact() : number;
  }

  private @Nullable Object choice(String text) {
    return isOption(text) ? text : refuse("form.option");
  }

  private @Nullable Object choices(List<String> values) {
    List<String> distinct = values.stream().distinct().toList();
    return distinct.stream().allMatch(this::isOption) ? distinct : refuse("form.option");
  }

  private boolean isOption(String value) {
    return field.options().stream().anyMatch(option -> option.value().equals(value));
  }

  /** As browsers send it (2026-11-24) or as people write it (24/11/2026). */
  private @Nullable Object date(String text) {
    try {
      return text.contains("/") ? LocalDate.parse(text, VIETNAMESE) : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return refuse("form.date");
    }
  }

  private @Nullable Object refuse(String code, Object... args) {
    errors.add(new FieldError(path, code, List.of(args)));
    return null;
  }

  /** Numbers, days and what follows a pattern count in narrow digits, however they were typed. */
  private String ids(String text) {
    boolean ids =
        field.constraints().pattern() != null
            || field.type().equals("number")
            || field.type().equals("datetime");
    return ids ? Normalizer.normalize(text, Normalizer.Form.NFKC).strip() : text;
  }

  private static String clean(String raw) {
    String unix = INVISIBLE.matcher(raw.replace("\r\n", "\n")).replaceAll("").replace(NBSP, ' ');
    return Normalizer.normalize(CONTROL.matcher(unix).replaceAll(""), Normalizer.Form.NFC).strip();
  }
}
