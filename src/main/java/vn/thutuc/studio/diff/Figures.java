package vn.thutuc.studio.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thutuc.procedure.Manifest.LimitUnit;
import vn.thutuc.procedure.Term;
import vn.thutuc.procedure.TermWords;
import vn.thutuc.rules.Text;

/** Numbers, days and terms as each language writes them. */
final class Figures {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MOMENT =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(?::00)?\\+07:00");
  private static final Pattern CODE_LIKE = Pattern.compile("0\\d+");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private Figures() {}

  /** A date as a date, a number as a number, anything else quoted. */
  static Text shown(String raw) {
    if (DATE.matcher(raw).matches()) {
      return day(raw);
    } else if (MOMENT.matcher(raw).matches()) {
      return moment(raw);
    } else if (raw.startsWith("P") && Term.isValid(raw)) {
      return term(raw, "WORKING");
    }
    return NUMBER.matcher(raw).matches() && !CODE_LIKE.matcher(raw).matches()
        ? number(raw)
        : Text.same("“" + raw + "”");
  }

  /** {@code 17:00 03/12/2026}: a moment of the country's own time. */
  private static Text moment(String raw) {
    Matcher parts = MOMENT.matcher(raw);
    Text day = parts.matches() ? day(parts.group(1)) : Text.same(raw);
    return new Text(parts.group(2) + " " + day.vi(), parts.group(2) + " " + day.en());
  }

  private static Text day(String raw) {
    try {
      LocalDate day = LocalDate.parse(raw);
      return new Text(DAY.format(day), ENGLISH_DAY.format(day));
    } catch (DateTimeParseException e) {
      return Text.same("“" + raw + "”");
    }
  }

  /** {@code 540.000,5} and {@code 540,000.5}. */
  static Text number(String raw) {
    BigDecimal number = new BigDecimal(raw);
    String english =
        String.format(Locale.ENGLISH, "%,." + Math.max(0, number.scale()) + "f", number);
    String vietnamese = english.replace(',', '\u0000').replace('.', ',').replace('\u0000', '.');
    return new Text(vietnamese, english);
  }

  /** {@code 7 ngày làm việc}; a text that is no term as it is. */
  static Text term(String iso, String unit) {
    if (!Term.isValid(iso)) {
      return Text.same("“" + iso + "”");
    }
    boolean calendar = unit.equals(LimitUnit.CALENDAR.name());
    return TermWords.of(Term.parse(iso), calendar ? LimitUnit.CALENDAR : LimitUnit.WORKING);
  }

  static Text joined(Stream<Text> parts, String vi, String en) {
    List<Text> all = parts.toList();
    return new Text(
        String.join(vi, all.stream().map(Text::vi).toList()),
        String.join(en, all.stream().map(Text::en).toList()));
  }

  static Text joined(Stream<Text> parts) {
    return joined(parts, ", ", ", ");
  }
}
