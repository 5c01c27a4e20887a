package vn.thutuc.reform.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.simulation.Holm;

/** The effects of many variants, by figure. */
public final class Effects {

  private Effects() {}

  /**
   * Writes how each counts among all it is looked at with, the same figure of all variants and of
   * all steps or pools: the more are looked at, the more one must stand out.
   */
  public static void adjust(List<Map<String, Effect>> all) {
    Map<String, List<Seen>> families = new LinkedHashMap<>();
    for (Map<String, Effect> effects : all) {
      effects.forEach(
          (name, effect) ->
              families
                  .computeIfAbsent(family(name), any -> new ArrayList<>())
                  .add(new Seen(effects, name, effect)));
    }
    families.values().forEach(Effects::adjustFamily);
  }

  /** An effect and where it stands. */
  private record Seen(Map<String, Effect> effects, String name, Effect effect) {}

  private static void adjustFamily(List<Seen> seen) {
    List<Double> adjusted =
        Holm.adjusted(seen.stream().map(each -> each.effect().difference().pValue()).toList());
    for (int i = 0; i < adjusted.size(); i++) {
      Seen each = seen.get(i);
      each.effects().put(each.name(), each.effect().adjusted(adjusted.get(i)));
    }
  }

  /** As {@code wait_mean.} for {@code wait_mean.sign}; a figure of the whole is its own family. */
  private static String family(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot + 1);
  }
}
