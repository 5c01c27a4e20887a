package vn.thutuc.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant knows besides the tracking code: the last four digits of the telephone number
 * or the day of birth that the application declares.
 *
 * <p>Read from the answers {@code phone} and {@code birthDate}; an application with neither goes by
 * the last four digits of {@code personalId}. One with none of the three opens to nobody by code.
 */
final class SecondFactor {

  private static final int DIGITS = 4;

  /** Compared with where there is nothing to compare, so that it takes as long. */
  private static final String NOTHING = "nothing";

  /** As Vietnamese write a day, as a computer does, or without anything between. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("[d/M/uuuu][d-M-uuuu][d.M.uuuu][uuuu-M-d][ddMMuuuu]")
          .withResolverStyle(ResolverStyle.STRICT);

  private final List<String> accepted;

  private SecondFactor(List<String> accepted) {
    this.accepted = List.copyOf(accepted);
  }

  /** The factor of a dossier that does not exist, which nothing fits. */
  static SecondFactor none() {
    return new SecondFactor(List.of());
  }

  /** The factor an application declares. */
  static SecondFactor of(Map<String, Object> answers) {
    List<String> accepted = new ArrayList<>();
    addEnd(accepted, answers.get("phone"));
    LocalDate born = day(String.valueOf(answers.get("birthDate")));
    if (born != null) {
      accepted.add(born.toString());
    }
    if (accepted.isEmpty()) {
      addEnd(accepted, answers.get("personalId"));
    }
    return new SecondFactor(accepted);
  }

  /** Whether somebody typed it; takes the same time whatever was typed. */
  boolean fits(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    LocalDate day = day(plain);
    byte[] said = (day == null ? digits(plain) : day.toString()).getBytes(UTF_8);
    boolean fits = false;
    for (int i = 0; i < 2; i++) {
      boolean real = i < accepted.size();
      String wanted = real ? accepted.get(i) : NOTHING;
      fits |= MessageDigest.isEqual(wanted.getBytes(UTF_8), said) && real;
    }
    return fits;
  }

  private static void addEnd(List<String> accepted, @Nullable Object number) {
    String digits = digits(String.valueOf(number));
    if (digits.length() >= DIGITS) {
      accepted.add(digits.substring(digits.length() - DIGITS));
    }
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text, DAY);
    } catch (DateTimeException noDay) {
      return null;
    }
  }
}
