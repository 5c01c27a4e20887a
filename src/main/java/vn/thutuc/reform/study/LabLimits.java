package vn.thutuc.reform.study;

import java.time.Duration;
import vn.thutuc.reform.comparison.Study;
import vn.thutuc.reform.search.Search;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.Parameters;

/**
 * How much one person may ask of the lab: less than of the shell, because all share one server. All
 * quotas stand here, so that an operator sees at a glance what a page can cost.
 */
final class LabLimits {

  private static final String SEARCH = "search";

  /** Cases of one replication. */
  static final int CASES = 50_000;

  /** Replications, those added for precision included. */
  static final int REPLICATIONS = 400;

  /** Cases of all replications of one variant. */
  static final long CASES_IN_ALL = 2_000_000;

  /** Pairs and triples a search may try. */
  static final int PAIRS = 300;

  static final int TRIPLES = 100;

  /** Cases a search simulates for its first look at everything. */
  static final long CASES_OF_LOOK = 8_000_000;

  /** Cases of all lives that assumptions are tried with. */
  static final long CASES_OF_SENSITIVITY = 4_000_000;

  /** How long a run may take. */
  static final Duration LONGEST = Duration.ofMinutes(5);

  /** How long a page may wait for the figures of the procedure as it is. */
  static final Duration LOOK = Duration.ofSeconds(8);

  /** Cases of all replications a page simulates by itself. */
  static final int LOOK_CASES = 24_000;

  /** Studies that may wait for the one that runs. */
  static final int WAITING = 6;

  /** Studies kept of one person; the oldest go first. */
  static final int KEPT = 50;

  /** One study uses this many threads at most, so that pages go on being answered. */
  static int threads() {
    return Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() / 2));
  }

  private LabLimits() {}

  static void check(Parameters parameters, Study study) {
    var run = parameters.run();
    Study.Precision precision = study.precision();
    int most =
        precision == null ? run.replications() : Math.max(run.replications(), precision.most());
    atMost("run.cases", run.cases(), CASES);
    atMost("run.replications", run.replications(), REPLICATIONS);
    if (precision != null) {
      atMost("precision.max_replications", precision.most(), REPLICATIONS);
    }
    long all = (long) run.cases() * most;
    if (all > CASES_IN_ALL) {
      throw BadParameters.limit(
          StudyPlan.PARAMETERS, "run.cases", most + " × " + run.cases(), "" + CASES_IN_ALL);
    }
  }

  static void check(Parameters parameters, Search search) {
    atMost("run.cases", parameters.run().cases(), CASES);
    if (search.pairs() > PAIRS) {
      throw BadParameters.limit(SEARCH, "pairs", "" + search.pairs(), "" + PAIRS);
    }
    if (search.triples() > TRIPLES) {
      throw BadParameters.limit(SEARCH, "triples", "" + search.triples(), "" + TRIPLES);
    }
    long all = search.atFirst(parameters.run().cases());
    if (all > CASES_OF_LOOK) {
      throw BadParameters.limit(StudyPlan.PARAMETERS, "run.cases", "" + all, "" + CASES_OF_LOOK);
    }
  }

  private static void atMost(String path, long asked, long most) {
    if (asked > most) {
      throw BadParameters.limit(StudyPlan.PARAMETERS, path, "" + asked, "" + most);
    }
  }
}
