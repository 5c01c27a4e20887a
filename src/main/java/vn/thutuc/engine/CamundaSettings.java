package vn.thutuc.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import vn.thutuc.engine.guard.PerTransaction;

/**
 * How Camunda is set up here: our transactions, its own schema, no history of its own, nothing
 * deployed or cleaned up by itself.
 *
 * <p>The reasons are in docs/decisions: history is our own log, authorisation is asked of the
 * {@link Actor} at this room's door, decisions are asked of the rule book.
 */
final class CamundaSettings {

  private static final int JOB_THREADS = 2;
  private static final int MAX_JOB_THREADS = 4;
  private static final int JOB_LOCK_MILLIS = 300_000;

  private CamundaSettings() {}

  static ProcessEngineConfigurationImpl of(
      EngineSettings settings, DeployedVersions versions, ProcedureEngine.Guarding guarding) {
    CaseVoice voice = new CaseVoice(settings.clock(), settings.events(), versions);
    RuleTask rules = new RuleTask(versions, settings.bundles(), settings.facts(), voice);
    SilenceTimes silences = new SilenceTimes(settings.bundles(), settings.times(), voice);
    var camunda = new SpringTransactionsProcessEngineConfiguration();
    camunda.setProcessEngineName(settings.name());
    camunda.setDataSource(settings.dataSource());
    camunda.setTransactionManager(settings.transactions());
    camunda.setIdGenerator(new StrongUuidGenerator());
    tables(camunda, settings.schema());
    lean(camunda);
    jobs(camunda);
    StandsNowhere.allow(camunda);
    guarding.protect(camunda, vocabulary(rules, settings, voice));
    camunda.setCustomPostBPMNParseListeners(
        new ArrayList<>(List.of(new CaseWatch(voice, rules, silences))));
    camunda.getCustomSessionFactories().add(new PerTransaction(CaseTrace.class, CaseTrace::new));
    return camunda;
  }

  private static Map<String, JavaDelegate> vocabulary(
      RuleTask rules, EngineSettings settings, CaseVoice voice) {
    ServiceTasks services = new ServiceTasks(settings.services(), voice);
    return Map.of(
        "rules", rules,
        "issueResult", services::issueResult,
        "notify", services::notify,
        "registry", services::registry);
  }

  private static void tables(ProcessEngineConfigurationImpl camunda, String schema) {
    camunda.setDatabaseSchema(schema);
    camunda.setDatabaseTablePrefix(schema + ".");
    camunda.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    camunda.setSchemaOperationsCommand(new CamundaSchema(schema));
  }

  /** Switches off what nobody here reads, each a write or a query per step saved. */
  private static void lean(ProcessEngineConfigurationImpl camunda) {
    camunda.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
    camunda.setDbHistoryUsed(false);
    camunda.setHistoryCleanupEnabled(false);
    camunda.setDbIdentityUsed(false);
    camunda.setAuthorizationEnabled(false);
    camunda.setTenantCheckEnabled(false);
    camunda.setMetricsEnabled(false);
    camunda.setDbMetricsReporterActivate(false);
    camunda.setTaskMetricsEnabled(false);
    camunda.setInvokeCustomVariableListeners(false);
    camunda.setImplicitVariableUpdateDetectionEnabled(false);
    camunda.setEnableCmdExceptionLogging(false);
  }

  private static void jobs(ProcessEngineConfigurationImpl camunda) {
    DefaultJobExecutor jobs = new DefaultJobExecutor();
    jobs.setCorePoolSize(JOB_THREADS);
    jobs.setMaxPoolSize(MAX_JOB_THREADS);
    jobs.setLockTimeInMillis(JOB_LOCK_MILLIS);
    camunda.setJobExecutor(jobs);
    camunda.setJobExecutorActivate(false);
    camunda.setJobExecutorDeploymentAware(false);
  }
}
