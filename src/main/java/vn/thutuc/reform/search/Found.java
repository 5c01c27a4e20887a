package vn.thutuc.reform.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Warning;

/**
 * What a search found. With the seed, the parameters and the hashes in it anybody can repeat it to
 * the last digit.
 *
 * @param replications of those that were left to the end
 * @param cases of each replication
 * @param simulated cases in all
 * @param warnings queues that only grow today
 * @param aims what there should be less of
 * @param today the figures of the procedure as it is
 * @param tried those at the front first, then by their time to the end
 * @param refused what cannot be done, singles first
 * @param steps what each step of today's procedure is worth
 */
public record Found(
    ProcedureKey procedure,
    BundleHash bundle,
    String parametersHash,
    long seed,
    int replications,
    int cases,
    long simulated,
    List<Warning> warnings,
    List<Aim> aims,
    Map<String, Estimate> today,
    List<Tried> tried,
    List<Refused> refused,
    List<StepValue> steps) {

  public Found {
    warnings = List.copyOf(warnings);
    aims = List.copyOf(aims);
    today = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(today));
    tried = List.copyOf(tried);
    refused = List.copyOf(refused);
    steps = List.copyOf(steps);
  }

  /** Those of one verdict. */
  public List<Tried> with(Verdict verdict) {
    return tried.stream().filter(each -> each.verdict() == verdict).toList();
  }

  /** Whether a queue only grows, today or in what is worth doing. */
  public boolean isWarned() {
    return Stream.concat(
            warnings.stream(),
            with(Verdict.FRONT).stream().flatMap(each -> each.warnings().stream()))
        .findAny()
        .isPresent();
  }
}
