package vn.thutuc.reform.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.Estimate;

/** Figures and sentences as machines read them. */
public final class FigureJson {

  private static final double LEVEL = 0.95;

  private FigureJson() {}

  /** In both languages. */
  public static Map<String, String> of(Text text) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("vi", text.vi());
    told.put("en", text.en());
    return told;
  }

  /** Base, variant and what differs. */
  public static Map<String, Object> of(Effect effect) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("base", effect.base().mean());
    told.put("variant", effect.variant().mean());
    told.putAll(interval("base_ci95", effect.base()));
    told.putAll(interval("variant_ci95", effect.variant()));
    told.put("difference", of(effect.difference()));
    told.put("p", effect.difference().pValue());
    told.put("p_holm", effect.adjusted());
    return told;
  }

  /** Without an interval where there was one replication only. */
  public static Map<String, Object> of(Estimate estimate) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("mean", estimate.mean());
    told.putAll(interval("ci95", estimate));
    return told;
  }

  private static Map<String, Object> interval(String name, Estimate estimate) {
    return estimate.replications().size() > 1
        ? Map.of(name, List.of(estimate.low(LEVEL), estimate.high(LEVEL)))
        : Map.of();
  }
}
