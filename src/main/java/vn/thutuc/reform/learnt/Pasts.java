package vn.thutuc.reform.learnt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.reform.history.OwnHistory;
import vn.thutuc.reform.study.StudyPlan.Origin;
import vn.thutuc.reform.synthetic.Synthesis;
import vn.thutuc.reform.synthetic.SyntheticYears;

/** Which past there is of a version: its own year, or else a synthetic one where those are made. */
@Component
public class Pasts {

  /** Of fewer dossiers that ended, the last fifth would be too few to try anything on. */
  static final int ENOUGH = 100;

  private final OwnHistory own;
  private final Synthesis synthesis;
  private final SyntheticYears years;
  private final Clock clock;

  Pasts(OwnHistory own, Synthesis synthesis, SyntheticYears years, Clock clock) {
    this.own = own;
    this.synthesis = synthesis;
    this.years = years;
    this.clock = clock;
  }

  /**
   * A past.
   *
   * @param origin {@code HISTORY} or {@code SYNTHETIC}
   * @param from the first day of filing, {@code until} the first that is not told of
   */
  public record Past(Origin origin, LocalDate from, LocalDate until) {}

  /** The year of one's own that ended yesterday, however few dossiers it had. */
  public Past own() {
    LocalDate until = LocalDate.now(clock);
    return new Past(Origin.HISTORY, until.minusYears(1), until);
  }

  /**
   * The past to learn from. A synthetic one that nobody asked for before is made now.
   *
   * @throws PastTooShort when there is none
   */
  public Past of(Bundle bundle) {
    Past year = own();
    int finished = own.finished(bundle.hash(), year.from(), year.until());
    if (finished >= ENOUGH) {
      return year;
    }
    return synthetic(bundle).orElseThrow(() -> new PastTooShort(finished, ENOUGH));
  }

  /** The same without making anything: one's own year, however short, where there is no other. */
  public Past known(Bundle bundle) {
    Past year = own();
    boolean enough = own.finished(bundle.hash(), year.from(), year.until()) >= ENOUGH;
    return enough ? year : years.head(bundle.hash()).map(Pasts::past).orElse(year);
  }

  /** The synthetic year, made now if nobody asked for it before; empty where none are made. */
  public Optional<Past> synthetic(Bundle bundle) {
    return synthesis.year(bundle).map(Pasts::past);
  }

  private static Past past(SyntheticYears.Head year) {
    return new Past(Origin.SYNTHETIC, year.from(), year.until());
  }

  /** What happened in it. */
  public EventLog log(Bundle bundle, Past past) {
    return past.origin() == Origin.SYNTHETIC
        ? years.log(bundle.hash())
        : own.log(bundle, past.from(), past.until());
  }
}
