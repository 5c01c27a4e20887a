package vn.thutuc.studio;

import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thutuc.calendar.Calendars;

/** The designer's second engine, started when somebody first tries a procedure. */
@Configuration(proxyBeanMethods = false)
class StudioConfiguration {

  @Bean(destroyMethod = "close")
  @Lazy
  ScenarioRunner scenarioRunner(
      DataSource dataSource,
      PlatformTransactionManager transactions,
      Calendars calendars,
      ZoneId zone) {
    return new ScenarioRunner(dataSource, transactions, calendars, zone);
  }
}
