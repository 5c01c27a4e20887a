package vn.thutuc.reform.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thutuc.simulation.Spread;
import vn.thutuc.simulation.TimeScale;

/** How times are spread, for machines: counted in the same stretches for all that are compared. */
final class TimesJson {

  private static final List<Integer> PERCENTS = List.of(5, 25, 50, 75, 90, 95, 99);
  private static final double DAY = 86_400;

  private final Map<String, Bins> bins = new LinkedHashMap<>();
  private final TimeScale scale;

  private TimesJson(TimeScale scale) {
    this.scale = scale;
  }

  static TimesJson of(Comparison comparison) {
    List<Times> all = new ArrayList<>(List.of(comparison.lived().times()));
    comparison.outcomes().forEach(outcome -> all.add(outcome.lived().times()));
    TimesJson json = new TimesJson(comparison.lived().times().scale());
    json.add("calendar", all, Times::calendar, DAY);
    if (all.stream().anyMatch(Times::areWorked)) {
      json.add("working", all, Times::working, json.scale.workingDay());
    }
    return json;
  }

  private void add(String kind, List<Times> all, Function<Times, Spread> spread, double day) {
    bins.put(kind, Bins.of(all.stream().map(spread).toList(), day));
  }

  /** By kind of time, for tables. */
  Map<String, Bins> bins() {
    return bins;
  }

  static Spread spread(Times times, String kind) {
    return kind.equals("working") ? times.working() : times.calendar();
  }

  /** What the stretches are. */
  Map<String, Object> told() {
    Map<String, Object> told = new LinkedHashMap<>();
    bins.forEach(
        (kind, each) -> {
          Map<String, Object> one = new LinkedHashMap<>();
          one.put("day", kind.equals("working") ? scale.workingDay() : DAY);
          one.put("width", each.width());
          one.put("count", each.count());
          told.put(kind, one);
        });
    return told;
  }

  Map<String, Object> of(Times times) {
    Map<String, Object> told = new LinkedHashMap<>();
    bins.forEach((kind, each) -> told.put(kind, of(times, kind, each)));
    return told;
  }

  private static Map<String, Object> of(Times times, String kind, Bins bins) {
    Spread spread = spread(times, kind);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("cases", spread.count());
    Map<String, Object> percentiles = new LinkedHashMap<>();
    PERCENTS.forEach(percent -> percentiles.put("p" + percent, spread.percentile(percent)));
    told.put("percentiles", percentiles);
    Double limit = times.scale().limit();
    if (limit != null && times.scale().worked() == kind.equals("working")) {
      told.put("limit", limit);
      told.put("share_up_to_limit", spread.shareUpTo(limit));
    }
    told.put("shares", bins.shares(spread));
    return told;
  }
}
