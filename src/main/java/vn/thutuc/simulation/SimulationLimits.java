package vn.thutuc.simulation;

import java.time.Duration;

/**
 * How much may be asked of one simulation. All quotas stand here, so that an operator sees at a
 * glance what a request can cost.
 */
public final class SimulationLimits {

  /** Bytes of a parameter file. */
  public static final int FILE_BYTES = 500_000;

  /** Cases of one replication. */
  public static final int CASES = 10_000_000;

  /** Cases under way at the start. */
  public static final int BACKLOG = 100_000;

  /** Replications of one run. */
  public static final int REPLICATIONS = 10_000;

  /** Cases of all replications of a run together. */
  public static final long CASES_IN_ALL = 50_000_000;

  /** The longest horizon a run may ask for. */
  public static final Duration HORIZON = Duration.ofDays(5 * 366);

  /** Events of one replication: what a runaway model can cost before it is stopped. */
  public static final long EVENTS = 2_000_000_000;

  /** Tokens alive at one moment: an unstable queue ends here rather than in the heap. */
  public static final int TOKENS = 5_000_000;

  /** Steps all cases together may take without any time passing. */
  public static final int STEPS_AT_ONCE = 1_000_000;

  /** People of one pool. */
  public static final int POOL_SIZE = 100_000;

  /** Members of one pool who differ, and ways to choose those who do a step together. */
  public static final int MEMBERS = 500;

  /** Instances of one multi-instance activity, and cases of one batch. */
  public static final int INSTANCES = 10_000;

  /** Steps of a model, called processes included. */
  public static final int STEPS = 2_000;

  /** How long a run may take by the clock on the wall unless it asks for less. */
  public static final Duration WALL_CLOCK = Duration.ofMinutes(10);

  private SimulationLimits() {}
}
