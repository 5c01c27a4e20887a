package vn.thutuc.reform.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.reform.study.LabParameters;
import vn.thutuc.reform.study.ShippedParameters;

/** Synthetic years of the shipped procedures, for tests without an application. */
public final class LivedYears {

  public static final LocalDate UNTIL = LocalDate.of(2026, 11, 23);

  private LivedYears() {}

  public static Bundle bundle(String key) {
    return BundleReader.folder(Path.of("."), key);
  }

  static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(ShippedParameters.ZONE).toOffsetDateTime();
  }

  static List<SyntheticYear.Dossier> of(Bundle bundle) {
    LabParameters known = ShippedParameters.ALL;
    String text = known.sample(bundle).orElseGet(() -> known.guessed(bundle));
    return YearLived.of(
        bundle,
        StudyReader.tree("parameters.yaml", text.getBytes(UTF_8)),
        known.calendars(),
        start(UNTIL.minusYears(1)),
        start(UNTIL));
  }

  static EventLog log(List<SyntheticYear.Dossier> year) {
    return new EventLog(
        year.stream()
            .map(
                one ->
                    new EventLog.Case(
                        SyntheticYear.name(one.no()),
                        one.ended() == null ? Map.of(EventLog.OPEN, "true") : Map.of(),
                        one.events()))
            .toList());
  }

  /** What happened in the year of a bundle. */
  public static EventLog log(Bundle bundle) {
    return log(of(bundle));
  }
}
