package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.reform.calibration.Net.Move;

/**
 * Finds the cheapest moves after which an activity can happen: moves that leave no trace cost next
 * to nothing, steps passed over without a trace cost one each. Answers are kept, for cases are
 * alike.
 */
final class WaySearch {

  /** What a step costs that the log does not show, in moves that never show. */
  static final int SKIP = 1_000;

  /** What it costs to take a branch the case does not have, or to leave out one it has. */
  private static final int STRAYED = 100;

  private static final int MOST_SKIPS = 3;
  private static final int MOST_STATES = 4_000;

  /** Moves from a state; the last one is the activity itself, where one was wanted. */
  record Way(List<Move> moves, int skipped) {}

  /**
   * @param soon which of the activities that may come side by side the case is about to have
   */
  private record Wish(List<Integer> tokens, @Nullable String activity, Set<String> soon) {}

  private record Node(List<Integer> tokens, int cost, @Nullable Node before, @Nullable Move move) {}

  private final Net net;
  private final Map<Wish, Optional<Way>> known = new HashMap<>();

  WaySearch(Net net) {
    this.net = net;
  }

  /**
   * The way to an activity, or to the end when it is null; none when there is no short one.
   *
   * @param ahead what the case has from here on, that activity first
   */
  Optional<Way> to(List<Integer> tokens, @Nullable String activity, List<String> ahead) {
    return known.computeIfAbsent(new Wish(tokens, activity, soon(ahead)), this::search);
  }

  /** Branches are seen before any activity comes again. */
  private Set<String> soon(List<String> ahead) {
    Collection<String> branches = net.branches().activities();
    Set<String> soon = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; !branches.isEmpty() && i < ahead.size() && seen.add(ahead.get(i)); i++) {
      if (branches.contains(ahead.get(i))) {
        soon.add(ahead.get(i));
      }
    }
    return Set.copyOf(soon);
  }

  private Optional<Way> search(Wish wish) {
    PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparingInt(Node::cost));
    Set<List<Integer>> seen = new HashSet<>();
    open.add(new Node(wish.tokens(), 0, null, null));
    List<Integer> ended = List.of(net.end());
    while (!open.isEmpty() && seen.size() < MOST_STATES) {
      Node node = open.remove();
      boolean arrived =
          node.move() != null && Objects.equals(node.move().activity(), wish.activity());
      if (wish.activity() == null ? Set.copyOf(node.tokens()).equals(Set.copyOf(ended)) : arrived) {
        return Optional.of(way(node, wish.activity()));
      }
      if (seen.add(node.tokens())) {
        spread(node, wish, open);
      }
    }
    return Optional.empty();
  }

  private void spread(Node node, Wish wish, PriorityQueue<Node> open) {
    for (int place : Set.copyOf(node.tokens())) {
      for (Move move : net.from(place)) {
        boolean traced = move.activity() != null && !move.activity().equals(wish.activity());
        int strayed = STRAYED * net.branches().strayed(move, node.tokens(), wish.soon());
        int cost = node.cost() + (traced ? SKIP : 1) + strayed;
        if (place == move.in().get(0) && cost < (MOST_SKIPS + 1) * SKIP) {
          after(node.tokens(), move).ifPresent(next -> open.add(new Node(next, cost, node, move)));
        }
      }
    }
  }

  /** The tokens after a move; none when it cannot happen. */
  static Optional<List<Integer>> after(List<Integer> tokens, Move move) {
    List<Integer> next = new ArrayList<>(tokens);
    for (Integer place : move.in()) {
      if (!next.remove(place)) {
        return Optional.empty();
      }
    }
    next.addAll(move.out());
    Collections.sort(next);
    return Optional.of(List.copyOf(next));
  }

  private static Way way(Node last, @Nullable String activity) {
    List<Move> moves = new ArrayList<>();
    int shown = 0;
    for (Node node = last; node != null && node.move() != null; node = node.before()) {
      moves.add(0, node.move());
      shown += node.move().activity() == null ? 0 : 1;
    }
    return new Way(moves, activity == null ? shown : shown - 1);
  }
}
