package vn.thutuc.reform.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import vn.thutuc.reform.comparison.Conditions;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Workers;

/** One search while it goes on: who is in, who is out, and who is to be tried next. */
final class Race {

  /** Replications after which those who are left are looked at. */
  private static final int[] LOOKS = {10, 20, 40};

  static final int FIRST = LOOKS[0];

  private static final double RISK = 0.05;

  private final Search search;
  private final Conditions conditions;
  private final Workers workers;
  private final Meter meter;
  private final Lane base;
  private final long cases;
  private final Map<Aim, Double> tolerances = new EnumMap<>(Aim.class);
  private final double risk;
  private final Map<Entrant, Lane> lanes = new LinkedHashMap<>();
  private final Map<Entrant, Entrant> beaten = new LinkedHashMap<>();
  private final List<Refused> refused = new ArrayList<>();

  Race(Search search, Conditions conditions, Workers workers, Progress progress) {
    this.search = search;
    this.conditions = conditions;
    this.workers = workers;
    Made nothing = Made.nothing(search);
    this.base = Lane.of(nothing, conditions, nothing.posts());
    this.cases = base.living().parameters().run().cases();
    int rivals = search.changes().size() + search.pairs() + search.triples();
    this.meter = new Meter(progress, (rivals + 1) * most());
    this.risk = RISK / LOOKS.length / Math.max(1, rivals);
  }

  /** Cases of one candidate that is never dropped. */
  private long most() {
    return LOOKS[LOOKS.length - 1] * cases;
  }

  Found run() {
    Map<String, Estimate> today = base.live(LOOKS[0], meter.piece());
    base.keep(today, base.entrant());
    for (Aim aim : Aim.values()) {
      if (base.entrant().has(aim.figure())) {
        tolerances.put(aim, aim.tolerance(base.entrant().figure(aim.figure()).mean()));
      }
    }
    List<Trial> singles = new ArrayList<>();
    for (int i = 0; i < search.changes().size(); i++) {
      singles.add(new Trial(base.made(), i + 1, search.changes().get(i)));
    }
    meter.spare((singles.size() - enter(singles)) * most());
    weed();
    together(search.pairs(), 1);
    together(search.triples(), 2);
    for (int look = 1; look < LOOKS.length; look++) {
      goOn(LOOKS[look]);
      weed();
    }
    return new Ranking(search, base, tolerances, lanes, beaten)
        .found(meter.lived(), refused, StepValues.of(base.living(), today));
  }

  /** Lets in what can be made and simulated, each lived through as often as all at first. */
  private int enter(List<Trial> trials) {
    List<Callable<Trial.Result>> pieces = new ArrayList<>();
    int posts = base.made().posts();
    trials.forEach(each -> pieces.add(() -> each.run(conditions, posts, LOOKS[0], meter.piece())));
    int entered = 0;
    for (Trial.Result result : workers.all(pieces)) {
      Lane lane = result.lane();
      if (lane == null) {
        refused.add(result.refused());
      } else {
        lane.keep(result.figures(), base.entrant());
        lanes.put(lane.entrant(), lane);
        entered++;
      }
    }
    return entered;
  }

  /** Tries the most promising of those with one change more. */
  private void together(int most, int size) {
    Promising promising = new Promising(base.entrant(), tolerances);
    List<Entrant> first = good(promising, size);
    List<Promising.Together> waiting = promising.of(first, good(promising, 1));
    int left = most;
    for (int next = 0; left > 0 && next < waiting.size(); ) {
      int until = Math.min(waiting.size(), next + left);
      left -= enter(waiting.subList(next, until).stream().map(this::trial).toList());
      next = until;
    }
    meter.spare(left * most());
    weed();
  }

  /** Those that bring something and are not beaten by doing less. */
  private List<Entrant> good(Promising promising, int size) {
    return lanes.keySet().stream()
        .filter(each -> each.parts().size() == size && !isNoGain(each) && promising.helps(each))
        .toList();
  }

  private boolean isNoGain(Entrant entrant) {
    Entrant by = beaten.get(entrant);
    return by != null && entrant.parts().containsAll(by.parts());
  }

  private Trial trial(Promising.Together both) {
    Lane one = lanes.get(both.one());
    Lane other = lanes.get(both.other());
    if (one == null || other == null) {
      throw new IllegalStateException("Nobody who was never in can go together: " + both);
    }
    Made further = other.made();
    return new Trial(one.made(), further.parts().get(0), further.changes().get(0));
  }

  private List<Lane> left() {
    return lanes.values().stream().filter(lane -> !beaten.containsKey(lane.entrant())).toList();
  }

  /** Further replications for those who are left. */
  private void goOn(int upTo) {
    List<Lane> all = new ArrayList<>(List.of(base));
    all.addAll(left());
    List<Callable<Map<String, Estimate>>> pieces = new ArrayList<>();
    all.forEach(lane -> pieces.add(() -> lane.live(upTo, meter.piece())));
    List<Map<String, Estimate>> figures = workers.all(pieces);
    for (int i = 0; i < all.size(); i++) {
      all.get(i).keep(figures.get(i), base.entrant());
    }
  }

  private void weed() {
    List<Entrant> all = new ArrayList<>(List.of(base.entrant()));
    left().forEach(lane -> all.add(lane.entrant()));
    Map<Entrant, Entrant> out = Rivalry.sure(tolerances, risk).weed(all);
    beaten.putAll(out);
    out.keySet().forEach(each -> meter.spare(most() - each.replications() * cases));
  }
}
