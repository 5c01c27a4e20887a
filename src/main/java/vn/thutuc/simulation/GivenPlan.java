package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.simulation.Layout.Place;
import vn.thutuc.simulation.Layout.Way;

/** Numbers what is known of cases that are lived again or are under way. */
final class GivenPlan {

  private static final int[] NO_WAYS = {};
  private static final double[] NO_WORK = {};

  private final Layout layout;
  private final Parameters parameters;
  private final Map<String, Integer> numbers;

  GivenPlan(Layout layout, Parameters parameters, Map<String, Integer> numbers) {
    this.layout = layout;
    this.parameters = parameters;
    this.numbers = numbers;
  }

  Arrivals complete(Arrivals arrivals) {
    Arrival told = parameters.arrival();
    return arrivals.with(all("arrival.cases", told.known()), all("backlog", told.backlog()));
  }

  private Given[] all(String path, List<GivenCase> cases) {
    Given[] all = new Given[cases.size()];
    for (int i = 0; i < all.length; i++) {
      boolean again = i > 0 && cases.get(i).equals(cases.get(i - 1));
      all[i] = again ? all[i - 1] : given(path + "[" + i + "]", cases.get(i));
    }
    return all;
  }

  private Given given(String path, GivenCase told) {
    List<String> names = List.copyOf(parameters.attributes().keySet());
    double[] facts = new double[names.size()];
    Arrays.setAll(facts, i -> told.attributes().getOrDefault(names.get(i), Double.NaN));
    int[][] ways = new int[numbers.size()][];
    double[][] work = new double[numbers.size()][];
    Arrays.fill(ways, NO_WAYS);
    Arrays.fill(work, NO_WORK);
    told.gateways()
        .forEach((gateway, flows) -> ways(path + ".gateways." + gateway, gateway, flows, ways));
    told.tasks()
        .forEach(
            (task, times) ->
                work[number(find(path + ".tasks." + task, task))] =
                    times.stream().mapToDouble(Double::doubleValue).toArray());
    List<Given.Place> places = new ArrayList<>();
    told.steps().forEach((step, left) -> places.add(place(path + ".steps." + step, step, left)));
    return new Given(told.at(), facts, ways, work, places.toArray(Given.Place[]::new));
  }

  private void ways(String path, String gateway, List<String> flows, int[][] ways) {
    Place place = find(path, gateway);
    List<String> leaving = layout.leaving(place).stream().map(Way::id).toList();
    int[] taken = new int[flows.size()];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = leaving.indexOf(flows.get(i));
      if (taken[i] < 0 || !place.is(Kind.EXCLUSIVE_GATEWAY)) {
        throw BadParameters.unknownName(
            parameters.file(), path + "[" + i + "]", flows.get(i), leaving);
      }
    }
    ways[number(place)] = taken;
  }

  private Given.Place place(String path, String step, double left) {
    Place place = find(path, step);
    List<Integer> within = new ArrayList<>();
    boolean several = place.step().many() && !Double.isNaN(left);
    for (String scope = place.parent(); scope != null; scope = layout.place(scope).parent()) {
      within.add(0, number(layout.place(scope)));
      several |= layout.place(scope).step().many();
    }
    if (several) {
      throw BadParameters.unsupported(parameters.file(), path, "multiInstance");
    }
    return new Given.Place(
        number(place), within.stream().mapToInt(Integer::intValue).toArray(), left);
  }

  private Place find(String path, String name) {
    List<Place> named =
        layout.places().stream()
            .filter(place -> place.key().equals(name) || place.step().id().equals(name))
            .toList();
    if (named.isEmpty()) {
      throw BadParameters.unknownName(
          parameters.file(), path, name, layout.places().stream().map(Place::key).toList());
    }
    return named.get(0);
  }

  private int number(Place place) {
    return numbers.get(place.key());
  }
}
