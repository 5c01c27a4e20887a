package vn.thutuc.reform.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.reform.study.LabParameters;
import vn.thutuc.reform.study.StudyPlan;

/**
 * Makes a past where there is none: one year of a version of a procedure, when it is first asked
 * for. Only an installation on the embedded database gets it, for an agency has its own; {@code
 * thutuc.synthetic-past} says otherwise ({@code auto}, {@code on}, {@code off}).
 */
@Component
public class Synthesis {

  private static final Logger LOG = LoggerFactory.getLogger(Synthesis.class);

  /** Of fewer decisions nobody can tell what a change of the rules does. */
  private static final int FEW = 100;

  private final SyntheticYears years;
  private final LabParameters parameters;
  private final Clock clock;
  private final ZoneId zone;
  private final boolean allowed;

  Synthesis(
      SyntheticYears years,
      LabParameters parameters,
      Clock clock,
      ZoneId zone,
      @Value("${thutuc.synthetic-past:auto}") String wanted,
      @Value("${spring.datasource.url:}") String server) {
    this.years = years;
    this.parameters = parameters;
    this.clock = clock;
    this.zone = zone;
    this.allowed = wanted.equals("on") || (wanted.equals("auto") && server.isEmpty());
  }

  /**
   * Whether a synthetic year is to be offered beside so few decisions of one's own.
   *
   * @param base the version that year would be lived under; null for none
   */
  public boolean isWorthAsking(@Nullable BundleHash base, long decisions) {
    return allowed && base != null && decisions < FEW;
  }

  /**
   * The year of this version, made now if nobody asked for it before; empty where none are made.
   * The first time it takes some seconds.
   *
   * @throws vn.thutuc.simulation.BadParameters when the bundle cannot be simulated
   * @throws vn.thutuc.simulation.SimulationStopped when it takes too long
   */
  public Optional<SyntheticYears.Head> year(Bundle bundle) {
    if (!allowed) {
      return Optional.empty();
    }
    Optional<SyntheticYears.Head> known = years.head(bundle.hash());
    if (known.isEmpty()) {
      make(bundle);
      known = years.head(bundle.hash());
    }
    return known;
  }

  /** One at a time: two who ask at once get the same. */
  private synchronized void make(Bundle bundle) {
    if (years.head(bundle.hash()).isPresent()) {
      return;
    }
    LocalDate until = LocalDate.now(clock);
    LocalDate from = until.minusYears(1);
    Optional<String> sample = parameters.sample(bundle);
    String text = sample.orElseGet(() -> parameters.guessed(bundle));
    ObjectNode tree = StudyReader.tree(StudyPlan.PARAMETERS, text.getBytes(UTF_8));
    SyntheticYear year =
        new SyntheticYear(
            bundle.hash(),
            bundle.key(),
            from,
            until,
            sample.isPresent(),
            text,
            SyntheticYear.seed(bundle),
            YearLived.of(
                bundle,
                tree,
                parameters.calendars(),
                from.atStartOfDay(zone).toOffsetDateTime(),
                until.atStartOfDay(zone).toOffsetDateTime()));
    years.keep(year, clock.instant());
    LOG.info("A synthetic year of {} is made: {} dossiers", bundle.key(), year.dossiers().size());
  }
}
