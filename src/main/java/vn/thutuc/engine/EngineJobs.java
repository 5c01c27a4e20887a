package vn.thutuc.engine;

import org.springframework.context.SmartLifecycle;

/**
 * Runs timers while the product runs: started when every room is ready, stopped before the pool and
 * the database close.
 */
final class EngineJobs implements SmartLifecycle {

  private final ProcedureEngine engine;
  private final boolean wanted;

  EngineJobs(ProcedureEngine engine, boolean wanted) {
    this.engine = engine;
    this.wanted = wanted;
  }

  @Override
  public boolean isAutoStartup() {
    return wanted;
  }

  @Override
  public void start() {
    engine.startJobs();
  }

  @Override
  public void stop() {
    engine.stopJobs();
  }

  @Override
  public boolean isRunning() {
    return engine.runsJobs();
  }
}
