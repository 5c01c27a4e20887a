package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow;
import vn.thutuc.reform.calibration.Net.Move;

/**
 * Plays a log on a diagram, event by event: which ways were taken, since when each piece of work
 * could have begun, and how well the two fit. Where an event cannot happen, the cheapest of passing
 * over steps of the diagram (at most three) or passing over the event is taken at once, without
 * looking ahead: an approximate alignment.
 */
final class Replay {

  /**
   * A token of the case being played.
   *
   * @param seen whether an event moved it, so that its time is known
   */
  private record Token(int place, double since, boolean seen) {}

  private final Net net;
  private final WaySearch search;
  private final Clock clock;
  private final List<Stint> stints = new ArrayList<>();
  private final Map<String, Map<String, Integer>> taken = new TreeMap<>();
  private final Map<String, List<Replayed.Passage>> passages = new TreeMap<>();
  private final List<Replayed.Open> open = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private long events;
  private long strange;
  private long missing;
  private int kase;
  private double last;

  private Replay(Net net, Clock clock) {
    this.net = net;
    this.search = new WaySearch(net);
    this.clock = clock;
  }

  /**
   * @param openIds cases that were still under way when the log ends
   * @param named what the log calls its activities
   */
  static Replayed of(EventLog log, Flow flow, Clock clock, Set<String> openIds, Set<String> named) {
    Net net = Net.of(flow, named);
    Replay replay = new Replay(net, clock);
    log.cases().forEach(one -> replay.play(one, openIds.contains(one.id())));
    return new Replayed(
        net.steps(),
        List.copyOf(replay.stints),
        replay.taken,
        replay.passages,
        replay.open,
        log.cases().size(),
        replay.events,
        replay.strange,
        replay.missing);
  }

  private void play(EventLog.Case one, boolean isOpen) {
    last = clock.of(one.begin());
    Token before = new Token(net.start(), last, false);
    tokens.clear();
    tokens.add(before);
    List<String> ahead = one.events().stream().map(EventLog.Event::activity).toList();
    for (int i = 0; i < ahead.size(); i++) {
      EventLog.Event event = one.events().get(i);
      Optional<WaySearch.Way> way =
          search.to(state(), event.activity(), ahead.subList(i, ahead.size()));
      stints.add(way.isPresent() ? fits(event, way.get()) : strange(event, before));
      last = Math.max(last, clock.of(event.end()));
      before = new Token(before.place(), last, true);
      events++;
    }
    if (isOpen) {
      tokens.forEach(token -> open.add(new Replayed.Open(one.id(), net.name(token.place()), last)));
    } else {
      finish();
    }
    kase++;
  }

  private Stint fits(EventLog.Event event, WaySearch.Way way) {
    missing += way.skipped();
    int steps = way.moves().size() - 1;
    way.moves().subList(0, steps).forEach(move -> fire(move, null));
    Move wanted = way.moves().get(steps);
    return stint(event, wanted.step(), fire(wanted, clock.of(event.end())));
  }

  private Stint strange(EventLog.Event event, Token before) {
    strange++;
    return stint(event, "", before);
  }

  private Stint stint(EventLog.Event event, String step, Token by) {
    double end = clock.of(event.end());
    double start = event.start() == null ? Double.NaN : clock.of(event.start());
    String resource = event.resource() == null ? "" : event.resource();
    double ready = Math.min(by.since(), start < by.since() ? start : end);
    return new Stint(kase, step, event.activity(), !by.seen(), ready, start, end, resource);
  }

  private void finish() {
    Optional<WaySearch.Way> way = search.to(state(), null, List.of());
    way.ifPresent(found -> found.moves().forEach(move -> fire(move, null)));
    missing += way.map(WaySearch.Way::skipped).orElse(1);
  }

  private List<Integer> state() {
    return tokens.stream().map(Token::place).sorted().toList();
  }

  /**
   * Moves tokens on; gives the last that it waited for.
   *
   * @param at when it happened; null when the log does not show it
   */
  private Token fire(Move move, @Nullable Double at) {
    Token latest = new Token(net.start(), Double.NEGATIVE_INFINITY, true);
    for (int place : move.in()) {
      Token token = tokens.stream().filter(one -> one.place() == place).findFirst().orElseThrow();
      tokens.remove(token);
      latest = token.since() > latest.since() ? token : latest;
    }
    double since = at == null ? latest.since() : at;
    boolean seen = at != null || latest.seen();
    move.out().forEach(place -> tokens.add(new Token(place, since, seen)));
    if (move.gateway() != null) {
      count(move, move.gateway());
    }
    return latest;
  }

  private void count(Move move, String gateway) {
    Map<String, Integer> counts = taken.computeIfAbsent(gateway, any -> new LinkedHashMap<>());
    counts.merge("", 1, Integer::sum);
    move.chosen().forEach(flow -> counts.merge(flow, 1, Integer::sum));
    if (move.chosen().size() == 1) {
      String flow = move.chosen().get(0);
      passages
          .computeIfAbsent(gateway, any -> new ArrayList<>())
          .add(new Replayed.Passage(kase, flow));
    }
  }
}
