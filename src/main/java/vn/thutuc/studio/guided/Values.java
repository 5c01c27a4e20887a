package vn.thutuc.studio.guided;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FieldType;
import vn.thutuc.rules.drl.Expr;

/** A value of a field as people type it, and as rules hold it. */
final class Values {

  static final Pattern BINDING = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,17})(?:[.,](\\d{1,17}))?");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private Values() {}

  /** How the field of a form shows it. */
  static String shown(FactField field, Expr value) {
    if (value instanceof Expr.Literal literal && literal.value() instanceof BigDecimal exact) {
      return exact.toPlainString();
    } else if (value instanceof Expr.Literal literal && literal.value() instanceof String text) {
      return field.type() == FieldType.DATE ? isoDay(text).map(SHOWN::format).orElse(text) : text;
    } else if (value instanceof Expr.Name name) {
      return name.name();
    }
    return String.valueOf(((Expr.Literal) value).value());
  }

  /** What was typed; empty if the field cannot be compared with it. */
  static Optional<Expr> read(FactField field, String typed) {
    if (BINDING.matcher(typed).matches()) {
      return Optional.of(new Expr.Name(typed));
    }
    return switch (field.type()) {
      case INTEGER, DECIMAL -> number(typed);
      case BOOLEAN ->
          typed.equals("true") || typed.equals("false")
              ? Optional.of(new Expr.Literal(Boolean.valueOf(typed)))
              : Optional.empty();
      case DATE -> day(typed).map(day -> new Expr.Literal(day.toString()));
      case CHOICE ->
          field.values().contains(typed) ? Optional.of(new Expr.Literal(typed)) : Optional.empty();
      case STRING -> text(typed);
    };
  }

  private static Optional<Expr> text(String typed) {
    boolean plain =
        !typed.isEmpty()
            && typed.equals(typed.strip())
            && !typed.startsWith("$")
            && typed.chars().noneMatch(Character::isISOControl);
    return plain ? Optional.of(new Expr.Literal(typed)) : Optional.empty();
  }

  private static Optional<Expr> number(String typed) {
    var number = NUMBER.matcher(typed);
    if (!number.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Expr.Literal(
            number.group(2) == null
                ? (Object) Long.valueOf(number.group(1))
                : new BigDecimal(number.group(1) + "." + number.group(2))));
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed, DAY));
    } catch (DateTimeException notOurs) {
      return isoDay(typed);
    }
  }

  private static Optional<LocalDate> isoDay(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
