package vn.thutuc.engine;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The one live engine of the product, on the product's own data source and transactions.
 *
 * <p>The rooms it asks are taken when first needed, because they are built upon it.
 */
@Configuration(proxyBeanMethods = false)
public class EngineConfiguration {

  static final String SCHEMA = "camunda";

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
            "thutuc",
            SCHEMA,
            dataSource,
            transactions,
            clock,
            publisher::publishEvent,
            bundles::getObject,
            facts::getObject,
            services::getObject,
            times::getObject));
  }

  @Bean
  Workflow workflow(ProcedureEngine engine) {
    return engine.workflow();
  }

  @Bean
  Deployer deployer(ProcedureEngine engine) {
    return engine.deployer();
  }

  @Bean
  Timers timers(ProcedureEngine engine) {
    return engine.timers();
  }

  @Bean
  Changeover changeover(ProcedureEngine engine) {
    return engine.changeover();
  }

  /** {@code thutuc.engine.jobs=false} keeps timers still, as tests want it. */
  @Bean
  EngineJobs engineJobs(ProcedureEngine engine, @Value("${thutuc.engine.jobs:true}") boolean on) {
    return new EngineJobs(engine, on);
  }
}
