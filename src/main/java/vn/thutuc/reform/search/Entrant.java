package vn.thutuc.reform.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.Estimate;

/** One of those that are measured against each other, with what was seen of it so far. */
final class Entrant {

  private final String id;
  private final Set<Integer> parts;
  private final Set<Text> laws;
  private final int posts;
  private final Map<String, List<Double>> seen = new LinkedHashMap<>();

  /**
   * @param parts the changes it is made of, by number; none for the procedure as it is
   * @param laws that must be amended first
   * @param posts more than today
   */
  Entrant(String id, Set<Integer> parts, Set<Text> laws, int posts) {
    this.id = id;
    this.parts = Set.copyOf(parts);
    this.laws = Set.copyOf(laws);
    this.posts = posts;
  }

  String id() {
    return id;
  }

  Set<Integer> parts() {
    return parts;
  }

  Set<Text> laws() {
    return laws;
  }

  int posts() {
    return posts;
  }

  /** Further replications, behind those seen so far. */
  void add(Map<String, Estimate> figures) {
    figures.forEach(
        (name, more) ->
            seen.computeIfAbsent(name, any -> new ArrayList<>()).addAll(more.replications()));
  }

  int replications() {
    return seen.values().stream().mapToInt(List::size).findFirst().orElse(0);
  }

  Set<String> figures() {
    return seen.keySet();
  }

  boolean has(String figure) {
    return seen.containsKey(figure);
  }

  Estimate figure(String name) {
    return figure(name, replications());
  }

  /** Over the first replications only, to be held against one that has no more. */
  Estimate figure(String name, int count) {
    List<Double> all = seen.get(name);
    if (all == null) {
      throw new IllegalArgumentException("No figure \"" + name + "\"");
    }
    return new Estimate(all.subList(0, count));
  }
}
