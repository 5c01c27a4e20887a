package vn.thutuc.studio.cases;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.studio.Coverage;
import vn.thutuc.studio.ScenarioResult;
import vn.thutuc.studio.Touched;

/**
 * What the worked cases of one exact content came to, as far as they were run.
 *
 * @param byFile the result of each case that was run, by its path
 */
public record CaseResults(Bundle bundle, Map<String, ScenarioResult> byFile) {

  public CaseResults {
    byFile = Collections.unmodifiableMap(new LinkedHashMap<>(byFile));
  }

  static CaseResults none(Bundle bundle) {
    return new CaseResults(bundle, Map.of());
  }

  CaseResults with(List<ScenarioResult> more) {
    Map<String, ScenarioResult> all = new LinkedHashMap<>(byFile);
    more.forEach(result -> all.put(result.file(), result));
    return new CaseResults(bundle, all);
  }

  public Optional<ScenarioResult> of(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /** Whether every case of the bundle was run: only then coverage says what nobody has tried. */
  public boolean isWhole() {
    return bundle.scenarios().stream().map(Scenario::file).allMatch(byFile::containsKey);
  }

  public long good() {
    return byFile.values().stream().filter(ScenarioResult::isGood).count();
  }

  /** What the cases run so far cover. */
  public Coverage coverage() {
    List<Touched> touched = byFile.values().stream().map(ScenarioResult::touched).toList();
    return Coverage.of(bundle, bundle.rules().book(), touched);
  }

  /** How many cases have been at each element, sequence flow, row and rule; none is left out. */
  public Map<String, Integer> hits() {
    Map<String, Integer> hits = new HashMap<>();
    for (ScenarioResult result : byFile.values()) {
      Touched touched = result.touched();
      touched.elements().forEach(id -> hits.merge(id, 1, Integer::sum));
      touched.flows().forEach(id -> hits.merge(id, 1, Integer::sum));
      touched.fired().forEach(id -> hits.merge(id, 1, Integer::sum));
    }
    return hits;
  }
}
