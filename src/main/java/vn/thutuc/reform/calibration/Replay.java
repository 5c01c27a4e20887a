package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.thutuc.procedure.Flow;
import vn.thutuc.reform.calibration.Net.Move;

/**
 * Plays a log on a diagram, event by event: which ways were taken, since when each piece of work
 * could have begun, and how well the two fit. Where an event cannot happen, the cheapest of passing
 * over steps of the diagram (at most three) or passing over the event is taken at once, without
 * looking ahead: an approximate alignment.
 */
final class Replay {

  private final Net net;
  private final WaySearch search;
  private final Clock clock;
  private final List<Stint> stints = new ArrayList<>();
  private final Map<String, Map<String, Integer>> taken = new TreeMap<>();
  private final List<Replayed.Open> open = new ArrayList<>();
  private long events;
  private long strange;
  private long skipped;
  private long unended;
  private int kase;
  private final List<double[]> tokens = new ArrayList<>();

  private Replay(Net net, Clock clock) {
    this.net = net;
    this.search = new WaySearch(net);
    this.clock = clock;
  }

  /**
   * @param openIds cases that were still under way when the log ends
   */
  static Replayed of(EventLog log, Flow flow, Clock clock, Set<String> openIds, Set<String> named) {
    Net net = Net.of(flow, named);
    Replay replay = new Replay(net, clock);
    log.cases().forEach(one -> replay.play(one, openIds.contains(one.id())));
    return new Replayed(
        net.steps(),
        List.copyOf(replay.stints),
        replay.taken,
        replay.open,
        log.cases().size(),
        replay.events,
        replay.strange,
        replay.skipped + replay.unended);
  }

  private void play(EventLog.Case one, boolean isOpen) {
    double begin = clock.of(one.begin());
    tokens.clear();
    tokens.add(new double[] {net.start(), begin});
    double last = begin;
    boolean first = true;
    for (EventLog.Event event : one.events()) {
      double end = clock.of(event.end());
      events++;
      Optional<WaySearch.Way> way = search.to(state(), event.activity());
      double ready = last;
      String step = "";
      if (way.isPresent()) {
        skipped += way.get().skipped();
        List<Move> moves = way.get().moves();
        moves.subList(0, moves.size() - 1).forEach(move -> fire(move, Double.NaN));
        Move wanted = moves.get(moves.size() - 1);
        ready = fire(wanted, end);
        step = wanted.step();
      } else {
        strange++;
      }
      stints.add(stint(event, step, first, Math.min(ready, end), end));
      last = Math.max(last, end);
      first = false;
    }
    finish(one, isOpen, last);
    kase++;
  }

  private Stint stint(EventLog.Event event, String step, boolean first, double ready, double end) {
    double start = event.start() == null ? Double.NaN : clock.of(event.start());
    String resource = event.resource() == null ? "" : event.resource();
    double since = start < ready ? start : ready;
    return new Stint(kase, step, event.activity(), first, since, start, end, resource);
  }

  private void finish(EventLog.Case one, boolean isOpen, double last) {
    if (isOpen) {
      tokens.forEach(
          token -> open.add(new Replayed.Open(one.id(), net.name((int) token[0]), last)));
      return;
    }
    search
        .to(state(), null)
        .ifPresentOrElse(
            way -> {
              skipped += way.skipped();
              way.moves().forEach(move -> fire(move, Double.NaN));
            },
            () -> unended++);
  }

  private List<Integer> state() {
    return tokens.stream().map(token -> (int) token[0]).sorted().toList();
  }

  /** Moves tokens on; tells since when it could have happened. */
  private double fire(Move move, double at) {
    double ready = Double.NEGATIVE_INFINITY;
    for (int place : move.in()) {
      for (int i = 0; i < tokens.size(); i++) {
        if ((int) tokens.get(i)[0] == place) {
          ready = Math.max(ready, tokens.remove(i)[1]);
          break;
        }
      }
    }
    double since = Double.isNaN(at) ? ready : at;
    move.out().forEach(place -> tokens.add(new double[] {place, since}));
    String gateway = move.gateway();
    if (gateway != null) {
      Map<String, Integer> counts = taken.computeIfAbsent(gateway, any -> new LinkedHashMap<>());
      counts.merge("", 1, Integer::sum);
      move.chosen().forEach(flow -> counts.merge(flow, 1, Integer::sum));
    }
    return ready;
  }

  static Map<String, Integer> counted(List<Stint> stints) {
    Map<String, Integer> counts = new HashMap<>();
    stints.forEach(stint -> counts.merge(stint.step(), 1, Integer::sum));
    return counts;
  }
}
