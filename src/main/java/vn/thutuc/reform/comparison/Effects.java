package vn.thutuc.reform.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.simulation.Holm;

/** The effects of many variants, by figure. */
public final class Effects {

  private Effects() {}

  /** Writes how each counts among all: the more are looked at, the more one must stand out. */
  public static void adjust(List<Map<String, Effect>> all) {
    Set<String> names = new LinkedHashSet<>();
    all.forEach(effects -> names.addAll(effects.keySet()));
    for (String name : names) {
      List<Map<String, Effect>> with = new ArrayList<>();
      all.stream().filter(effects -> effects.containsKey(name)).forEach(with::add);
      List<Double> adjusted =
          Holm.adjusted(with.stream().map(e -> e.get(name).difference().pValue()).toList());
      for (int i = 0; i < with.size(); i++) {
        double value = adjusted.get(i);
        with.get(i).computeIfPresent(name, (key, effect) -> effect.adjusted(value));
      }
    }
  }
}
