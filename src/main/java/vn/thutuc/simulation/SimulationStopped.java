package vn.thutuc.simulation;

import vn.thutuc.refusal.Refusal;

/** A run that was ended before its end, because it took too much or because somebody wished it. */
public final class SimulationStopped extends Refusal {

  private static final long serialVersionUID = 1L;

  private SimulationStopped(String code, Object... args) {
    super(Kind.INVALID, code, args);
  }

  /** A case went through that many steps without any time passing. */
  static SimulationStopped runaway(String element) {
    return new SimulationStopped(
        "simulation-runaway", element, String.valueOf(SimulationLimits.STEPS_AT_ONCE));
  }

  static SimulationStopped tooLong(long seconds) {
    return new SimulationStopped("simulation-too-long", String.valueOf(seconds));
  }

  static SimulationStopped tooManyEvents() {
    return new SimulationStopped(
        "simulation-too-many-events", String.valueOf(SimulationLimits.EVENTS));
  }

  /** More work waits than the machine may hold: a queue that only grows. */
  static SimulationStopped tooManyTokens() {
    return new SimulationStopped(
        "simulation-too-many-tokens", String.valueOf(SimulationLimits.TOKENS));
  }

  /** Cases that wait for ever, at a join that one of their ways goes past. */
  static SimulationStopped stuck(String cases) {
    return new SimulationStopped("simulation-stuck", cases);
  }

  static SimulationStopped cancelled() {
    return new SimulationStopped("simulation-cancelled");
  }
}
