package vn.thutuc.attack.model;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.TestDatabase;
import vn.thutuc.engine.guard.EngineGuard;

/** An engine without the gate before it, stock or guarded, that does whatever a model asks. */
final class AttackedEngine implements AutoCloseable {

  private static final JavaDelegate NOTHING = step -> {};

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final HikariDataSource pool;
  private final ProcessEngineConfigurationImpl configuration;
  private final ProcessEngine engine;

  private AttackedEngine(String kind, boolean guarded) {
    String name = kind + NUMBER.incrementAndGet();
    pool = TestDatabase.pool(name);
    configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName(name);
    configuration.setDataSource(pool);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    configuration.setJobExecutorActivate(false);
    configuration.setEnableCmdExceptionLogging(false);
    if (guarded) {
      EngineGuard.protect(
          configuration,
          Map.of("rules", NOTHING, "notify", NOTHING, "registry", NOTHING, "issueResult", NOTHING));
    }
    engine = configuration.buildProcessEngine();
  }

  static AttackedEngine stock() {
    return new AttackedEngine("attacked_stock", false);
  }

  static AttackedEngine guarded() {
    return new AttackedEngine("attacked_guarded", true);
  }

  ProcessEngine camunda() {
    return engine;
  }

  /** Deploys the bytes as they are and does all that can be done with them. */
  void run(byte[] model) {
    configuration.setClassLoader(Bites.fresh());
    Deployment deployed = deploy(model);
    try {
      new Course(engine).run();
    } finally {
      engine.getRepositoryService().deleteDeployment(deployed.getId(), true, true, true);
    }
  }

  /** Swaps the text of what is deployed behind the engine's back; the engine must read it again. */
  void swap(byte[] model) {
    configuration.setClassLoader(Bites.fresh());
    JdbcClient.create(pool)
        .sql("update act_ge_bytearray set bytes_ = :model where name_ = 'p.bpmn'")
        .param("model", model)
        .update();
    configuration.getDeploymentCache().discardProcessDefinitionCache();
  }

  Deployment deploy(byte[] model) {
    return engine
        .getRepositoryService()
        .createDeployment()
        .addInputStream("p.bpmn", new ByteArrayInputStream(model))
        .deploy();
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }
}
