package vn.thutuc.reform.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.reform.RuleGateways;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Holm;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Report;
import vn.thutuc.simulation.Simulation;

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
  private record Lived(Variant variant, Report report, Map<String, Estimate> figures) {}

  /**
   * @throws vn.thutuc.simulation.BadParameters when one of them cannot be simulated
   * @throws vn.thutuc.simulation.SimulationStopped when it is cancelled
   */
  public Comparison run() {
    Parameters base = parameters(study.base());
    int replications = Math.max(2, base.run().replications());
    List<Lived> lived = live(replications);
    Study.Precision wish = study.precision();
    while (wish != null && replications < wish.most()) {
      double ratio = halfWidth(lived, wish) / wanted(lived, wish);
      if (ratio <= 1) {
        break;
      }
      double needed = Math.ceil(replications * Math.min(16, ratio * ratio) * 1.05);
      replications = (int) Math.min(wish.most(), Math.max(replications + STEP, needed));
      lived = live(replications);
    }
    return told(lived, base, replications);
  }

  private static double wanted(List<Lived> lived, Study.Precision wish) {
    return wish.relative() * Math.abs(figure(lived.get(0), wish).mean());
  }

  private static double halfWidth(List<Lived> lived, Study.Precision wish) {
    return lived.stream()
        .skip(1)
        .mapToDouble(each -> figure(each, wish).minus(figure(lived.get(0), wish)).halfWidth(LEVEL))
        .max()
        .orElse(0);
  }

  private static Estimate figure(Lived lived, Study.Precision wish) {
    return lived.report().metric(wish.metric());
  }

  private List<Lived> live(int replications) {
    List<Lived> lived = new ArrayList<>();
    lived.add(live(study.base(), replications));
    study.variants().forEach(variant -> lived.add(live(variant, replications)));
    return lived;
  }

  private Lived live(Variant variant, int replications) {
    Parameters parameters = parameters(variant).with(study.seed(), replications, study.cases());
    Bundle bundle = variant.bundle();
    Map<String, Flow> called = new LinkedHashMap<>();
    bundle.flows().values().forEach(flow -> called.put(flow.processId(), flow));
    called.remove(bundle.flow().processId());
    Report report =
        Simulation.of(bundle.flow(), called, parameters, RuleGateways.of(bundle, parameters))
            .run(threads, progress);
    Map<String, Estimate> figures = Figures.of(report, parameters);
    if (study.prices() != null) {
      figures.put(Prices.PEOPLE, study.prices().people(variant, figures, replications));
    }
    return new Lived(variant, report, figures);
  }

  /** Precision is looked at for differences, so that all are run as often. */
  private Parameters parameters(Variant variant) {
    ObjectNode tree = (ObjectNode) variant.parameters().deepCopy();
    if (tree.get("run") instanceof ObjectNode run) {
      run.remove("precision");
    }
    return Simulation.read(
        study.file() + "#" + variant.id(), tree.toString().getBytes(UTF_8), calendars);
  }

  private Comparison told(List<Lived> lived, Parameters base, int replications) {
    Parameters run = base.with(study.seed(), replications, study.cases());
    List<Map<String, Effect>> effects = new ArrayList<>();
    lived.stream().skip(1).forEach(each -> effects.add(effects(lived.get(0), each)));
    adjust(effects);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      Lived each = lived.get(i + 1);
      outcomes.add(
          new Outcome(
              each.variant(),
              Hashes.of(each.variant().parameters()),
              each.report().warnings(),
              effects.get(i),
              savings(effects.get(i))));
    }
    return new Comparison(
        run.run().seed(),
        replications,
        run.run().cases(),
        study.base(),
        Hashes.of(study.base().parameters()),
        lived.get(0).report().warnings(),
        outcomes);
  }

  private static Map<String, Effect> effects(Lived base, Lived other) {
    int count = base.report().replications();
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

  /** The more variants are looked at, the more a difference must stand out. */
  private static void adjust(List<Map<String, Effect>> all) {
    Set<String> names = new LinkedHashSet<>();
    all.forEach(effects -> names.addAll(effects.keySet()));
    for (String name : names) {
      List<Map<String, Effect>> with = all.stream().filter(e -> e.containsKey(name)).toList();
      List<Double> adjusted =
          Holm.adjusted(with.stream().map(e -> e.get(name).difference().pValue()).toList());
      for (int i = 0; i < with.size(); i++) {
        double value = adjusted.get(i);
        with.get(i).computeIfPresent(name, (key, effect) -> effect.adjusted(value));
      }
    }
  }

  private @Nullable Savings savings(Map<String, Effect> effects) {
    Effect people = effects.get(Prices.PEOPLE);
    Effect state = effects.get("cost_mean");
    return study.prices() == null || people == null || state == null
        ? null
        : study.prices().savings(people, state);
  }
}
