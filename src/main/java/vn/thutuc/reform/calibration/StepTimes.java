package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What each step takes: work in somebody's hours, and what passes before it could begin. */
final class StepTimes {

  /** Shorter delays than this part of a minute are none. */
  private static final double NONE = 1;

  private final Map<String, Crowd> crowds;
  private final Map<String, List<Stint>> work = new TreeMap<>();
  private final Map<String, List<Stint>> all = new TreeMap<>();
  private final Map<Crowd, Crowd.Busy> busy = new HashMap<>();
  private final Set<String> dayOnly = new TreeSet<>();

  StepTimes(List<Stint> stints) {
    List<Stint> drawn = stints.stream().filter(Stint::isOnDiagram).toList();
    drawn.forEach(stint -> all.computeIfAbsent(stint.step(), any -> new ArrayList<>()).add(stint));
    all.forEach(
        (step, list) -> {
          if (most(list, Stint::isDayOnly)) {
            dayOnly.add(step);
          }
        });
    List<Stint> byPeople =
        drawn.stream()
            .filter(stint -> !dayOnly.contains(stint.step()))
            .filter(stint -> most(all.get(stint.step()), one -> !one.resource().isEmpty()))
            .toList();
    OfficeHours office = OfficeHours.of(Crowds.times(byPeople.isEmpty() ? drawn : byPeople));
    crowds = Crowds.of(byPeople, office);
    List<Stint> begun = Works.begun(stints, crowds);
    begun.forEach(stint -> work.computeIfAbsent(stint.step(), any -> new ArrayList<>()).add(stint));
    Map<Crowd, List<Stint>> ofCrowd =
        begun.stream().collect(Collectors.groupingBy(stint -> crowds.get(stint.step())));
    ofCrowd.forEach((crowd, list) -> busy.put(crowd, new Crowd.Busy(list, crowd.size())));
  }

  private static boolean most(List<Stint> list, java.util.function.Predicate<Stint> is) {
    return list.stream().filter(is).count() * 2 > list.size();
  }

  Map<String, Crowd> crowds() {
    return crowds;
  }

  Set<String> dayOnly() {
    return dayOnly;
  }

  boolean isSeen(String step) {
    return all.containsKey(step);
  }

  /** The work at a step in its people's hours; none when the log only shows that it was done. */
  Optional<Fit> work(String step) {
    Crowd crowd = crowds.get(step);
    if (crowd == null) {
      return Optional.empty();
    }
    Week week = crowd.hours().week();
    double[] times =
        work.getOrDefault(step, List.of()).stream()
            .filter(Stint::hasStart)
            .mapToDouble(stint -> Works.worked(stint.start(), stint.end(), week))
            .toArray();
    return times.length == 0 ? Optional.empty() : Optional.of(Fit.of(times));
  }

  /**
   * A guess where the log tells no beginning: from the first that is known of the case, which is
   * nothing for what comes first.
   */
  Fit sinceFirst(String step) {
    Crowd crowd = crowds.get(step);
    Week week = crowd == null ? Week.always() : crowd.hours().week();
    return Fit.of(
        all.getOrDefault(step, List.of()).stream()
            .mapToDouble(one -> Works.worked(one.ready(), one.end(), week))
            .toArray());
  }

  /** From being ready to being done by the clock on the wall, for what nobody is seen to do. */
  Optional<Fit> whole(String step) {
    double[] times =
        all.getOrDefault(step, List.of()).stream()
            .filter(stint -> !stint.first() || stint.hasStart())
            .mapToDouble(stint -> stint.end() - (stint.first() ? stint.start() : stint.ready()))
            .toArray();
    return times.length == 0 ? Optional.empty() : Optional.of(Fit.of(times));
  }

  /** What passed although somebody was free. */
  Optional<Delay> delay(String step) {
    Crowd crowd = crowds.get(step);
    Crowd.Busy others = crowd == null ? null : busy.get(crowd);
    if (crowd == null || others == null) {
      return Optional.empty();
    }
    Week week = crowd.hours().week();
    double[] delays =
        work.getOrDefault(step, List.of()).stream()
            .filter(stint -> stint.hasStart() && !stint.first())
            .mapToDouble(
                stint ->
                    week.between(
                        others.freeFrom(week.opensFrom(stint.ready()), stint.start()),
                        stint.start()))
            .toArray();
    double[] some = java.util.Arrays.stream(delays).filter(delay -> delay > NONE).toArray();
    return some.length == 0
        ? Optional.empty()
        : Optional.of(new Delay((double) some.length / delays.length, delays.length, Fit.of(some)));
  }

  /**
   * @param share how often there is any
   * @param n of how many that is known
   */
  record Delay(double share, int n, Fit fit) {}
}
