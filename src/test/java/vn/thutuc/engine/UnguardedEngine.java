package vn.thutuc.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The product's engine with Camunda's own expressions, resolvers, parser and factories instead of
 * the guard's: only for measuring what the guard costs.
 */
public class UnguardedEngine {

  @Bean(destroyMethod = "close")
  ProcedureEngine procedureEngine(
      DataSource dataSource,
      PlatformTransactionManager transactions,
      Clock clock,
      ApplicationEventPublisher publisher,
      ObjectProvider<PublishedBundles> bundles,
      ObjectProvider<CaseFacts> facts,
      ObjectProvider<ServiceWork> services,
      ObjectProvider<StepTimes> times) {
    return ProcedureEngine.start(
        new EngineSettings(
            "unguarded",
            EngineConfiguration.SCHEMA,
            dataSource,
            transactions,
            clock,
            publisher::publishEvent,
            bundles::getObject,
            facts::getObject,
            services::getObject,
            times::getObject),
        UnguardedEngine::leaveOpen);
  }

  /** Whether Camunda evaluates expressions in its own way there. */
  public static boolean isUnguarded(ProcedureEngine engine) {
    var configuration =
        (ProcessEngineConfigurationImpl) engine.camunda().getProcessEngineConfiguration();
    return configuration.getExpressionManager().getClass() == JuelExpressionManager.class;
  }

  private static void leaveOpen(
      ProcessEngineConfigurationImpl camunda, Map<String, JavaDelegate> vocabulary) {
    camunda.setBeans(new HashMap<>(vocabulary));
    camunda.setCustomSessionFactories(new ArrayList<>());
    camunda.setCmmnEnabled(false);
    camunda.setDmnEnabled(false);
  }
}
