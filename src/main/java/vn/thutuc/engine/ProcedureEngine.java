package vn.thutuc.engine;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.engine.guard.EngineGuard;

/**
 * One running Camunda engine behind this room's door.
 *
 * <p>It starts without its job executor: timers fire only after {@link #startJobs}, or by hand.
 */
public final class ProcedureEngine implements AutoCloseable {

  private final ProcessEngine camunda;
  private final Workflow workflow;
  private final Deployer deployer;
  private final Timers timers;
  private final Changeover changeover;

  private ProcedureEngine(
      ProcessEngine camunda,
      Workflow workflow,
      Deployer deployer,
      Timers timers,
      Changeover changeover) {
    this.camunda = camunda;
    this.workflow = workflow;
    this.deployer = deployer;
    this.timers = timers;
    this.changeover = changeover;
  }

  /**
   * Starts an engine, creating or updating its tables; never inside a transaction that runs, for
   * its tables must be there for everybody at once.
   */
  public static ProcedureEngine start(EngineSettings settings) {
    return start(settings, EngineGuard::protect);
  }

  /** The same with another guard, for measuring what the guard costs. */
  static ProcedureEngine start(EngineSettings settings, Guarding guarding) {
    TransactionTemplate apart = new TransactionTemplate(settings.transactions());
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    return Objects.requireNonNull(apart.execute(none -> build(settings, guarding)));
  }

  /** Closes the engine's doors before it is built; what a model may call comes by name. */
  interface Guarding {
    void protect(
        ProcessEngineConfigurationImpl configuration, Map<String, JavaDelegate> vocabulary);
  }

  private static ProcedureEngine build(EngineSettings settings, Guarding guarding) {
    DeployedVersions versions = new DeployedVersions();
    ProcessEngineConfigurationImpl configuration = CamundaSettings.of(settings, versions, guarding);
    ProcessEngine camunda = configuration.buildProcessEngine();
    versions.use(camunda.getRepositoryService());
    Workflow workflow = new Workflow(camunda, versions, settings.transactions());
    Whereabouts whereabouts =
        new Whereabouts(JdbcClient.create(settings.dataSource()), settings.schema());
    return new ProcedureEngine(
        camunda,
        workflow,
        new Deployer(camunda.getRepositoryService(), versions),
        new Timers(camunda),
        new Changeover(camunda, settings, versions, workflow, whereabouts));
  }

  public Workflow workflow() {
    return workflow;
  }

  public Deployer deployer() {
    return deployer;
  }

  public Timers timers() {
    return timers;
  }

  public Changeover changeover() {
    return changeover;
  }

  /** Lets timers fire by themselves. */
  public void startJobs() {
    configuration().getJobExecutor().start();
  }

  /** Waits for the jobs under way and starts no more; the database must still be there. */
  public void stopJobs() {
    configuration().getJobExecutor().shutdown();
  }

  public boolean runsJobs() {
    return configuration().getJobExecutor().isActive();
  }

  /** The engine itself, for this room's tests. */
  ProcessEngine camunda() {
    return camunda;
  }

  @Override
  public void close() {
    camunda.close();
  }

  private ProcessEngineConfigurationImpl configuration() {
    return (ProcessEngineConfigurationImpl) camunda.getProcessEngineConfiguration();
  }
}
