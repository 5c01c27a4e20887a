package vn.thutuc.system;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock and the one zone of the product, injected everywhere so that tests can move them.
 */
@Configuration(proxyBeanMethods = false)
class TimeSettings {

  @Bean
  ZoneId zone(@Value("${thutuc.zone}") String zone) {
    return ZoneId.of(zone);
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock(ZoneId zone) {
    return Clock.system(zone);
  }
}
