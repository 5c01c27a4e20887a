package vn.thutuc.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a dossier: agency, day and place in that day's register, such as {@code
 * 000.00.00.H99-261123-0001}.
 *
 * <p>Decree 61/2018/ND-CP, article 26; Circular 01/2018/TT-VPCP, article 19. It is given out and
 * printed, so it identifies a dossier but opens nothing: that needs a {@link TrackingCode}.
 */
public record DossierCode(String value) {

  private static final Pattern FORM =
      Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}-\\d{6}-\\d{4}");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  public DossierCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a dossier code: " + value);
    }
  }

  /**
   * The code of the {@code number}-th dossier an agency registers on a day.
   *
   * @throws IllegalArgumentException if the number does not fit four digits
   */
  static DossierCode of(String agencyCode, LocalDate day, int number) {
    return new DossierCode(
        String.format(Locale.ROOT, "%s-%s-%04d", agencyCode, DAY.format(day), number));
  }

  /**
   * The province or ministry whose agency it is: the last part of the agency's identifier, such as
   * {@code H99} (Circular 10/2016/TT-BTTTT).
   */
  public String authority() {
    String agency = value.substring(0, value.indexOf('-'));
    return agency.substring(agency.lastIndexOf('.') + 1);
  }

  /** Whether the text is a code, without trying to make one. */
  public static boolean isCode(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
