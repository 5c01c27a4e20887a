package vn.thutuc.deadline;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.thutuc.calendar.Calendars;

/** Where the server finds its calendars, and that the overdue sweep runs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ClockSettings {

  @Bean
  Calendars calendars(@Value("${thutuc.calendars:rules/_calendar}") Path folder) {
    return new Calendars(folder);
  }
}
