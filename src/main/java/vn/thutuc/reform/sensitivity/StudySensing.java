package vn.thutuc.reform.sensitivity;

import java.nio.file.Path;
import java.util.List;
import vn.thutuc.reform.comparison.Conditions;
import vn.thutuc.reform.comparison.Living;
import vn.thutuc.reform.comparison.Study;
import vn.thutuc.reform.comparison.Variant;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.Progress;

/** The assumptions of a study: those of today's procedure, with the first of its variants. */
public final class StudySensing {

  private static final int MOST = 20;
  private static final int LEAST = 5;

  private final Study study;
  private final Living base;
  private final int lives;
  private final int cases;
  private final int replications;
  private final Path calendars;

  /**
   * @param most cases that may be simulated in all; fewer replications, then fewer cases are lived
   *     through to keep to it
   * @throws BadParameters when that would be too few to say anything, or nothing can be simulated
   */
  public StudySensing(Study study, Path calendars, long most) {
    this.study = study;
    this.calendars = calendars;
    this.base = Living.of(study.base(), study.conditions(calendars));
    this.lives = 2 * (1 + 2 * Assumptions.of(study.base().parameters()).size());
    var run = base.parameters().run();
    long each = most / lives;
    this.replications =
        (int) Math.max(LEAST, Math.min(Math.min(MOST, run.replications()), each / run.cases()));
    this.cases = (int) Math.min(run.cases(), each / replications);
    if (cases < run.cases() && cases <= 2 * run.warmUp()) {
      throw BadParameters.limit(
          "parameters.yaml", "run.cases", lives + " × " + LEAST + " × " + run.cases(), "" + most);
    }
  }

  /** How many lives that takes at most. */
  public int lives() {
    return lives;
  }

  /**
   * @throws vn.thutuc.simulation.SimulationStopped when it is cancelled
   */
  public Tornado run(int threads, Progress progress) {
    Conditions wide = study.conditions(calendars);
    Conditions conditions =
        new Conditions(wide.file(), wide.seed(), cases, wide.prices(), wide.calendars());
    Sensing sensing =
        new Sensing(
            side(study.base(), conditions, threads, progress),
            side(study.variants().get(0), conditions, threads, progress));
    List<Bar> bars = sensing.bars();
    List<String> figures =
        Sensing.FIGURES.stream()
            .filter(name -> !bars.isEmpty() && bars.get(0).high().shifts().containsKey(name))
            .toList();
    return new Tornado(base.parameters().run().seed(), replications, cases, figures, bars);
  }

  private Sensing.Side side(
      Variant variant, Conditions conditions, int threads, Progress progress) {
    return new Sensing.Side(
        variant.parameters(),
        other -> {
          Living living = Living.of(variant.with(other), conditions);
          return new Sensing.Told(
              living.live(0, replications, threads, progress), !living.warnings().isEmpty());
        });
  }
}
