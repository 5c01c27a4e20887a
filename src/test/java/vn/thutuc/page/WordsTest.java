package vn.thutuc.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordsTest {

  private static final Instant FRIDAY = Instant.parse("2026-11-27T10:00:00Z");

  private final Words words = words();

  private static Words words() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/page");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new Words(messages, ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  @AfterEach
  void forgetLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource({
    "1140, 480, Còn 2 ngày 3 giờ làm việc, 2 days 3 hours of working time left",
    "480, 480, Còn 1 ngày làm việc, 1 day of working time left",
    "300, 480, Còn 5 giờ làm việc, 5 hours of working time left",
    "90, 480, Còn 1 giờ 30 phút làm việc, 1 hour 30 minutes of working time left",
    "1, 480, Còn 1 phút làm việc, 1 minute of working time left",
    "0, 480, Còn 0 giờ làm việc, 0 hours of working time left",
    "-600, 480, Quá hạn 1 ngày 2 giờ làm việc, Overdue by 1 day 2 hours of working time",
    "-5, 480, Quá hạn 5 phút làm việc, Overdue by 5 minutes of working time",
    "500, 420, Còn 1 ngày 1 giờ làm việc, 1 day 1 hour of working time left",
  })
  void slackIsSaidInDaysAndHours(long minutes, int day, String vietnamese, String english) {
    WorkingSpan span = new WorkingSpan(minutes, day);

    assertThat(words.in(Locale.forLanguageTag("vi")).slack(span)).isEqualTo(vietnamese);
    assertThat(words.in(Locale.ENGLISH).slack(span)).isEqualTo(english);
  }

  @Test
  void aDayWithoutWorkingMinutesIsRefused() {
    assertThatThrownBy(() -> new WorkingSpan(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void momentsAreInVietnamAndNameTheWeekday() {
    Words vietnamese = words.in(Locale.forLanguageTag("vi"));

    assertThat(vietnamese.appointment(FRIDAY)).isEqualTo("17:00 thứ Sáu 27/11/2026");
    assertThat(vietnamese.moment(FRIDAY)).isEqualTo("17:00 ngày 27/11/2026");
    assertThat(words.in(Locale.ENGLISH).appointment(FRIDAY)).isEqualTo("17:00 Friday 27/11/2026");
    assertThat(words.shortMoment(FRIDAY)).isEqualTo("27/11 17:00");
    assertThat(vietnamese.weekday(LocalDate.of(2026, 11, 29))).isEqualTo("Chủ nhật");
    assertThat(words.date(LocalDate.of(2026, 1, 5))).isEqualTo("05/01/2026");
  }

  @Test
  void moneyIsGroupedAsTheLanguageGroupsIt() {
    assertThat(words.in(Locale.forLanguageTag("vi")).money(1_890_000)).isEqualTo("1.890.000 đ");
    assertThat(words.in(Locale.ENGLISH).money(1_890_000)).isEqualTo("1,890,000 đ");
  }

  @Test
  void withoutALanguageOfItsOwnItSpeaksTheRequests() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);

    assertThat(words.shortSlack(WorkingSpan.ofMinutes(-60))).isEqualTo("1 hour over");
  }
}
