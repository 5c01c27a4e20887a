package vn.thutuc.reform.calibration;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the times people write into logs; one without an offset is taken in the zone given. */
record LogTimes(ZoneId zone) {

  private static final List<DateTimeFormatter> LOCAL =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE_TIME,
          DateTimeFormatter.ofPattern("dd/MM/yyyy'T'HH:mm[:ss][.SSS]", Locale.ROOT),
          DateTimeFormatter.ofPattern("yyyy/MM/dd'T'HH:mm[:ss][.SSS]", Locale.ROOT));
  private static final DateTimeFormatter OFFSET_WITHOUT_COLON =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]Z", Locale.ROOT);

  Optional<Instant> read(String text) {
    String iso = text.strip().replaceFirst("(\\d) +(\\d\\d:)", "$1T$2").replace(" ", "");
    try {
      return Optional.of(OffsetDateTime.parse(iso).toInstant());
    } catch (DateTimeException e) {
      return local(iso);
    }
  }

  private Optional<Instant> local(String text) {
    for (DateTimeFormatter form : LOCAL) {
      try {
        return Optional.of(LocalDateTime.parse(text, form).atZone(zone).toInstant());
      } catch (DateTimeException e) {
        // another form
      }
    }
    try {
      return text.length() == 10
          ? Optional.of(LocalDate.parse(text).atStartOfDay(zone).toInstant())
          : Optional.of(OffsetDateTime.parse(text, OFFSET_WITHOUT_COLON).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
