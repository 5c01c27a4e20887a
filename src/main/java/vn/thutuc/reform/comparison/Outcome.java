package vn.thutuc.reform.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.Warning;

/**
 * What came out for one variant.
 *
 * @param effects by figure; times in seconds
 * @param savings in đồng; null when no prices were given
 */
public record Outcome(
    Variant variant,
    String parametersHash,
    List<Warning> warnings,
    Map<String, Effect> effects,
    Lived lived,
    @Nullable Savings savings) {

  public Outcome {
    warnings = List.copyOf(warnings);
    effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
  }
}
