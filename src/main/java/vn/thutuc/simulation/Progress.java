package vn.thutuc.simulation;

/** Follows a run that takes its time; called from the threads that work on it. */
public interface Progress {

  /** Follows nothing and never ends a run. */
  Progress NONE = (done, all) -> {};

  /** So many of all cases are through; the last call may come early when fewer were enough. */
  void report(long done, long all);

  /** Whether the run is to stop; it ends with {@link SimulationStopped}. */
  default boolean isCancelled() {
    return false;
  }
}
