package vn.thutuc.reform.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Progress;

/**
 * Lives through a base and its variants with common random numbers: the same applicants come at the
 * same moments and have the same luck at every step the variants share, so that only what was
 * changed makes a difference. More replications are added until the difference is known as well as
 * wanted.
 */
public final class Comparing {

  private static final double LEVEL = 0.95;
  private static final int STEP = 10;

  private final Study study;
  private final Path calendars;
  private final int threads;
  private final Progress progress;

  /**
   * @param calendars the folder of working calendars
   */
  public Comparing(Study study, Path calendars, int threads, Progress progress) {
    this.study = study;
    this.calendars = calendars;
    this.threads = threads;
    this.progress = progress;
  }

  /** What one of them was run as. */
  private record Run(Living living, Lived lived) {

    Variant variant() {
      return living.variant();
    }

    Map<String, Estimate> figures() {
      return lived.figures();
    }
  }

  /**
   * @throws vn.thutuc.simulation.BadParameters when one of them cannot be simulated
   * @throws vn.thutuc.simulation.SimulationStopped when it is cancelled
   */
  public Comparison run() {
    List<Living> all = new ArrayList<>();
    Conditions conditions = study.conditions(calendars);
    all.add(Living.of(study.base(), conditions));
    study.variants().forEach(variant -> all.add(Living.of(variant, conditions)));
    int replications = Math.max(2, all.get(0).parameters().run().replications());
    List<Run> lived = live(all, replications);
    Study.Precision wish = study.precision();
    while (wish != null && replications < wish.most()) {
      double ratio = halfWidth(lived, wish) / wanted(lived, wish);
      if (ratio <= 1) {
        break;
      }
      double needed = Math.ceil(replications * Math.min(16, ratio * ratio) * 1.05);
      replications = (int) Math.min(wish.most(), Math.max(replications + STEP, needed));
      lived = live(all, replications);
    }
    return told(lived, replications);
  }

  private static double wanted(List<Run> lived, Study.Precision wish) {
    return wish.relative() * Math.abs(figure(lived.get(0), wish).mean());
  }

  private static double halfWidth(List<Run> lived, Study.Precision wish) {
    return lived.stream()
        .skip(1)
        .mapToDouble(each -> figure(each, wish).minus(figure(lived.get(0), wish)).halfWidth(LEVEL))
        .max()
        .orElse(0);
  }

  private static Estimate figure(Run lived, Study.Precision wish) {
    Estimate found = lived.figures().get(wish.metric());
    if (found == null) {
      throw new IllegalArgumentException("No figure \"" + wish.metric() + "\"");
    }
    return found;
  }

  private List<Run> live(List<Living> all, int replications) {
    return all.stream()
        .map(each -> new Run(each, each.lived(0, replications, threads, progress)))
        .toList();
  }

  private Comparison told(List<Run> lived, int replications) {
    Run base = lived.get(0);
    List<Map<String, Effect>> effects = new ArrayList<>();
    lived.stream().skip(1).forEach(each -> effects.add(effects(base, each, replications)));
    Effects.adjust(effects);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      Run each = lived.get(i + 1);
      outcomes.add(
          new Outcome(
              each.variant(),
              each.variant().parametersHash(),
              each.living().warnings(),
              effects.get(i),
              each.lived(),
              savings(effects.get(i))));
    }
    return new Comparison(
        base.living().parameters().run().seed(),
        replications,
        base.living().parameters().run().cases(),
        study.base(),
        study.base().parametersHash(),
        base.living().warnings(),
        base.lived(),
        outcomes);
  }

  private static Map<String, Effect> effects(Run base, Run other, int count) {
    Set<String> names = new LinkedHashSet<>(base.figures().keySet());
    names.addAll(other.figures().keySet());
    Map<String, Effect> effects = new LinkedHashMap<>();
    for (String name : names) {
      boolean both = base.figures().containsKey(name) && other.figures().containsKey(name);
      if (both || Figures.isOfStep(name)) {
        effects.put(
            name,
            new Effect(
                Figures.orNothing(base.figures(), name, count),
                Figures.orNothing(other.figures(), name, count),
                1));
      }
    }
    return effects;
  }

  private @Nullable Savings savings(Map<String, Effect> effects) {
    Effect people = effects.get(Prices.PEOPLE);
    Effect state = effects.get("cost_mean");
    return study.prices() == null || people == null || state == null
        ? null
        : study.prices().savings(people, state);
  }
}
