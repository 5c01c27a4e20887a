package vn.thutuc.reform.calibration;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Finds who does what. Steps done by the same people are put together (cosine of how often each
 * person does them), step by step, as long as they are alike; each person belongs where they work
 * most.
 */
final class Crowds {

  private static final double ALIKE = 0.5;

  /** Events from which on a crowd's own hours are learnt, rather than those of the whole office. */
  private static final int OWN_HOURS = 300;

  private final List<Stint> stints;
  private final OfficeHours office;

  private Crowds(List<Stint> stints, OfficeHours office) {
    this.stints = stints;
    this.office = office;
  }

  /** The crowd of every step that people do. */
  static Map<String, Crowd> of(List<Stint> stints, OfficeHours office) {
    List<Stint> named =
        stints.stream()
            .filter(stint -> stint.isOnDiagram() && !stint.resource().isEmpty())
            .toList();
    return new Crowds(named, office).find();
  }

  private Map<String, Crowd> find() {
    List<Set<String>> groups = groups();
    Map<String, Set<String>> people = people(groups);
    Map<String, Crowd> bySteps = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (Set<String> group : groups) {
      Set<String> who = people.getOrDefault(key(group), Set.of());
      List<Stint> work = stints.stream().filter(stint -> group.contains(stint.step())).toList();
      Crowd crowd = new Crowd(name(who, taken), List.copyOf(who), size(work, who), hours(work));
      group.forEach(step -> bySteps.put(step, crowd));
    }
    return bySteps;
  }

  private OfficeHours hours(List<Stint> work) {
    return work.size() < OWN_HOURS ? office : OfficeHours.of(times(work));
  }

  static double[] times(Collection<Stint> work) {
    return work.stream()
        .flatMapToDouble(stint -> DoubleStream.of(stint.start(), stint.end()))
        .filter(at -> !Double.isNaN(at))
        .toArray();
  }

  private static int size(List<Stint> work, Set<String> who) {
    Map<Long, Set<String>> weeks = new HashMap<>();
    for (Stint stint : work) {
      if (who.contains(stint.resource())) {
        long week = (long) Math.floor(stint.end() / Clock.WEEK);
        weeks.computeIfAbsent(week, any -> new HashSet<>()).add(stint.resource());
      }
    }
    return Crowd.median(weeks.values().stream().map(Set::size).toList());
  }

  private List<Set<String>> groups() {
    Map<Set<String>, Map<String, Double>> profiles =
        new TreeMap<>(Comparator.comparing(Crowds::key));
    for (Stint stint : stints) {
      profiles
          .computeIfAbsent(Set.of(stint.step()), any -> new TreeMap<>())
          .merge(stint.resource(), 1.0, Double::sum);
    }
    while (mergeOne(profiles)) {
      // until none are alike
    }
    mergeThoseWithoutPeople(profiles);
    return List.copyOf(profiles.keySet());
  }

  private static boolean mergeOne(Map<Set<String>, Map<String, Double>> profiles) {
    List<Set<String>> all = List.copyOf(profiles.keySet());
    double best = ALIKE;
    Set<String> one = Set.of();
    Set<String> other = Set.of();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        double alike = cosine(profiles.get(all.get(i)), profiles.get(all.get(j)));
        if (alike >= best) {
          best = alike;
          one = all.get(i);
          other = all.get(j);
        }
      }
    }
    if (!one.isEmpty()) {
      merge(profiles, one, other);
    }
    return !one.isEmpty();
  }

  private static void merge(
      Map<Set<String>, Map<String, Double>> profiles, Set<String> one, Set<String> other) {
    Map<String, Double> sum = new TreeMap<>(profiles.remove(one));
    profiles.remove(other).forEach((who, n) -> sum.merge(who, n, Double::sum));
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    profiles.put(both, sum);
  }

  /** A group whose people all work more elsewhere goes to where most of its work is done. */
  private void mergeThoseWithoutPeople(Map<Set<String>, Map<String, Double>> profiles) {
    boolean again = true;
    while (again && profiles.size() > 1) {
      Map<String, Set<String>> people = people(List.copyOf(profiles.keySet()));
      again = false;
      for (Set<String> group : List.copyOf(profiles.keySet())) {
        if (!people.containsKey(key(group))) {
          Set<String> nearest =
              profiles.keySet().stream()
                  .filter(other -> !other.equals(group))
                  .max(
                      Comparator.comparingDouble(
                          other -> cosine(profiles.get(group), profiles.get(other))))
                  .orElseThrow();
          merge(profiles, group, nearest);
          again = true;
          break;
        }
      }
    }
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double dot = 0;
    for (Map.Entry<String, Double> one : a.entrySet()) {
      dot += one.getValue() * b.getOrDefault(one.getKey(), 0.0);
    }
    return dot / Math.max(1e-12, length(a) * length(b));
  }

  private static double length(Map<String, Double> a) {
    return Math.sqrt(a.values().stream().mapToDouble(v -> v * v).sum());
  }

  /** Everybody in the group where they work most, by the key of the group. */
  private Map<String, Set<String>> people(List<Set<String>> groups) {
    Map<String, Map<String, Integer>> work = new TreeMap<>();
    Map<String, String> groupOf = new HashMap<>();
    groups.forEach(group -> group.forEach(step -> groupOf.put(step, key(group))));
    stints.forEach(
        stint ->
            work.computeIfAbsent(stint.resource(), any -> new TreeMap<>())
                .merge(groupOf.getOrDefault(stint.step(), ""), 1, Integer::sum));
    Map<String, Set<String>> people = new HashMap<>();
    work.forEach(
        (who, counts) -> {
          String most =
              counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
          people.computeIfAbsent(most, any -> new TreeSet<>()).add(who);
        });
    return people;
  }

  private static String key(Set<String> group) {
    return group.stream().sorted().collect(Collectors.joining("\n"));
  }

  /** What the names of its people have in common, else a number. */
  private static String name(Set<String> people, Set<String> taken) {
    String common = people.isEmpty() ? "" : people.iterator().next();
    for (String person : people) {
      while (!person.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    String plain = common.replaceAll(people.size() > 1 ? "[^\\p{L}]+\\d*$" : "-\\d+$", "");
    String wanted = plain.length() > 2 ? plain : "people";
    String free = wanted;
    for (int i = 2; !taken.add(free); i++) {
      free = wanted + " " + i;
    }
    return free;
  }
}
