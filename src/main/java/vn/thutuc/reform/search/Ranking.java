package vn.thutuc.reform.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.reform.comparison.Effect;
import vn.thutuc.reform.comparison.Effects;
import vn.thutuc.reform.comparison.Living;
import vn.thutuc.reform.comparison.Variant;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Holm;

/** Says what became of all who ran. */
final class Ranking {

  private static final double DOUBT = 0.05;

  private final Search search;
  private final Lane base;
  private final Map<Aim, Double> tolerances;
  private final Map<Entrant, Lane> lanes;
  private final Map<Entrant, Entrant> beaten;
  private final Map<Entrant, Entrant> behind;
  private final List<Entrant> left;

  /**
   * @param beaten who by whom, for sure
   */
  Ranking(
      Search search,
      Lane base,
      Map<Aim, Double> tolerances,
      Map<Entrant, Lane> lanes,
      Map<Entrant, Entrant> beaten) {
    this.search = search;
    this.base = base;
    this.tolerances = tolerances;
    this.lanes = lanes;
    this.beaten = beaten;
    this.left = lanes.keySet().stream().filter(each -> !beaten.containsKey(each)).toList();
    List<Entrant> all = new ArrayList<>(List.of(base.entrant()));
    all.addAll(left);
    this.behind = Rivalry.apparent(tolerances).weed(all);
  }

  Found found(long simulated, List<Refused> refused, List<StepValue> steps) {
    Living living = base.living();
    Map<String, Estimate> today = new LinkedHashMap<>();
    Lane.KEPT.stream()
        .filter(base.entrant()::has)
        .forEach(name -> today.put(name, base.entrant().figure(name)));
    return new Found(
        search.bundle().key(),
        search.bundle().hash(),
        living.variant().parametersHash(),
        living.parameters().run().seed(),
        base.entrant().replications(),
        living.parameters().run().cases(),
        simulated,
        base.warnings(),
        List.copyOf(tolerances.keySet()),
        today,
        tried(),
        refused,
        steps);
  }

  private List<Tried> tried() {
    List<Map<String, Effect>> effects = new ArrayList<>();
    lanes.keySet().forEach(entrant -> effects.add(effects(entrant)));
    Effects.adjust(effects);
    Map<Entrant, List<Aim>> best = best();
    List<Tried> tried = new ArrayList<>();
    for (Map.Entry<Entrant, Lane> lane : lanes.entrySet()) {
      List<Aim> aims = best.getOrDefault(lane.getKey(), List.of());
      tried.add(tried(lane.getKey(), lane.getValue(), effects.get(tried.size()), aims));
    }
    tried.sort(
        Comparator.comparing(Tried::verdict)
            .thenComparing(each -> each.effects().get(Aim.TIME.figure()).difference().mean()));
    return tried;
  }

  private Tried tried(Entrant entrant, Lane lane, Map<String, Effect> effects, List<Aim> best) {
    Variant variant = lane.made().variant();
    Entrant by = beaten.containsKey(entrant) ? beaten.get(entrant) : behind.get(entrant);
    return new Tried(
        entrant.id(),
        lane.made().set(),
        variant.sentences(),
        variant.laws(),
        entrant.posts(),
        verdict(entrant),
        by == null ? null : by.id(),
        effects,
        best,
        lane.warnings(),
        variant.bundle().hash(),
        variant.parametersHash());
  }

  private Verdict verdict(Entrant entrant) {
    Entrant by = beaten.get(entrant);
    if (by != null) {
      return entrant.parts().containsAll(by.parts()) ? Verdict.NO_GAIN : Verdict.BEATEN;
    }
    return behind.containsKey(entrant) ? Verdict.CLOSE : Verdict.FRONT;
  }

  private Map<String, Effect> effects(Entrant entrant) {
    Map<String, Effect> effects = new LinkedHashMap<>();
    for (String name : entrant.figures()) {
      if (base.entrant().has(name)) {
        Estimate today = base.entrant().figure(name, entrant.replications());
        effects.put(name, new Effect(today, entrant.figure(name), 1));
      }
    }
    return effects;
  }

  /** In which aims each is the best of those left, or cannot be told apart from it. */
  private Map<Entrant, List<Aim>> best() {
    Map<Entrant, List<Aim>> best = new LinkedHashMap<>();
    for (Aim aim : tolerances.keySet()) {
      List<Entrant> byMean =
          left.stream()
              .sorted(Comparator.comparing(each -> each.figure(aim.figure()).mean()))
              .toList();
      List<Double> doubts =
          byMean.stream()
              .map(each -> each.figure(aim.figure()).minus(byMean.get(0).figure(aim.figure())))
              .map(Estimate::pValue)
              .toList();
      List<Double> adjusted =
          Holm.adjusted(doubts.subList(Math.min(1, doubts.size()), doubts.size()));
      for (int i = 0; i < byMean.size(); i++) {
        if (i == 0 || adjusted.get(i - 1) >= DOUBT) {
          best.computeIfAbsent(byMean.get(i), any -> new ArrayList<>()).add(aim);
        }
      }
    }
    return best;
  }
}
