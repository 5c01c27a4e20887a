package vn.thutuc.page;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thutuc.rules.Text;

/**
 * Dates, times, money and working time in the reader's language.
 *
 * <p>Vietnamese offices write 27/11/2026 and 1.890.000 đ; one class, so that every screen, slip and
 * message writes them the same way. The language is the current request's unless {@link #in} fixes
 * it.
 */
@Component
public final class Words {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final MessageSource messages;
  private final ZoneId zone;
  private final @Nullable Locale locale;

  @Autowired
  public Words(MessageSource messages, ZoneId zone) {
    this(messages, zone, null);
  }

  private Words(MessageSource messages, ZoneId zone, @Nullable Locale locale) {
    this.messages = messages;
    this.zone = zone;
    this.locale = locale;
  }

  /** The same words in one language, for what is written outside a request. */
  public Words in(Locale language) {
    return new Words(messages, zone, language);
  }

  /**
   * The message of this key.
   *
   * @throws org.springframework.context.NoSuchMessageException if no message file has it
   */
  public String text(String key, Object... args) {
    return messages.getMessage(key, args, locale());
  }

  /** The sentence in the reader's language. */
  public String of(Text text) {
    return text.in(locale().getLanguage());
  }

  /** The one of two texts that is in the reader's language. */
  public String of(String vi, String en) {
    return of(new Text(vi, en));
  }

  /** 27/11/2026. */
  public String date(LocalDate date) {
    return DATE.format(date);
  }

  /** 27/11. */
  public String day(LocalDate date) {
    return DAY.format(date);
  }

  /** thứ Sáu, Friday. */
  public String weekday(LocalDate date) {
    return text("page.weekday." + date.getDayOfWeek().getValue());
  }

  /** 17:00 27/11/2026. */
  public String moment(Instant instant) {
    ZonedDateTime at = instant.atZone(zone);
    return text("page.moment", TIME.format(at), DATE.format(at));
  }

  /** 27/11 17:00, for dense lists. */
  public String shortMoment(Instant instant) {
    ZonedDateTime at = instant.atZone(zone);
    return text("page.moment.short", DAY.format(at), TIME.format(at));
  }

  /** 17:00 thứ Sáu 27/11/2026. */
  public String appointment(Instant instant) {
    ZonedDateTime at = instant.atZone(zone);
    LocalDate date = at.toLocalDate();
    return text("page.moment.weekday", TIME.format(at), weekday(date), date(date));
  }

  /** 07:10. */
  public String time(Instant instant) {
    return TIME.format(instant.atZone(zone));
  }

  /** The local day of a moment. */
  public LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  /** 1.234,5 in Vietnamese, 1,234.5 in English. */
  public String number(Number number) {
    NumberFormat format = NumberFormat.getInstance(locale());
    format.setMaximumFractionDigits(6);
    return format.format(number);
  }

  /** 1.890.000 đ in Vietnamese, 1,890,000 đ in English. */
  public String money(long dong) {
    return text("page.money", NumberFormat.getIntegerInstance(locale()).format(dong));
  }

  /** 2 ngày 3 giờ; 0 giờ for nothing. */
  public String span(WorkingSpan span) {
    List<String> parts = new ArrayList<>(3);
    addPart(parts, "page.span.days", span.days());
    addPart(parts, "page.span.hours", span.hours());
    if (span.days() == 0) {
      addPart(parts, "page.span.minutes", span.rest());
    }
    return parts.isEmpty() ? text("page.span.hours", 0L) : String.join(" ", parts);
  }

  /** Còn 2 ngày 3 giờ làm việc; Quá hạn 5 giờ làm việc when the time is over. */
  public String slack(WorkingSpan span) {
    return text(span.over() ? "page.slack.over" : "page.slack.left", span(span));
  }

  /** Còn 2 ngày 3 giờ; Quá 5 giờ: the same in fewer words, for dense lists. */
  public String shortSlack(WorkingSpan span) {
    return text(span.over() ? "page.slack.short.over" : "page.slack.short.left", span(span));
  }

  private void addPart(List<String> parts, String key, long amount) {
    if (amount > 0) {
      parts.add(text(key, amount));
    }
  }

  private Locale locale() {
    return locale != null ? locale : LocaleContextHolder.getLocale();
  }
}
