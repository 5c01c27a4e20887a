package vn.thutuc.reform.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.Estimate;

/** Entrants made by hand. */
final class Runners {

  private Runners() {}

  static Entrant of(String id, Set<Integer> parts, Set<String> laws, int posts) {
    Set<Text> texts = new java.util.HashSet<>();
    laws.forEach(law -> texts.add(Text.same(law)));
    return new Entrant(id, parts, texts, posts);
  }

  /** Seen once, at that point of time and staff hours. */
  static Entrant at(int number, double time, double staff) {
    return seen(of(String.valueOf(number), Set.of(number), Set.of(), 0), time, staff);
  }

  static Entrant seen(Entrant entrant, double time, double staff) {
    return seen(entrant, Map.of(Aim.TIME, new double[] {time}, Aim.STAFF, new double[] {staff}));
  }

  static Entrant seen(Entrant entrant, Map<Aim, double[]> figures) {
    Map<String, Estimate> estimates = new LinkedHashMap<>();
    figures.forEach((aim, values) -> estimates.put(aim.figure(), estimate(values)));
    entrant.add(estimates);
    return entrant;
  }

  private static Estimate estimate(double[] values) {
    List<Double> all = DoubleStream.of(values).boxed().toList();
    return new Estimate(all);
  }
}
