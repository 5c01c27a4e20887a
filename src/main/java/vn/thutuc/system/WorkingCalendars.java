package vn.thutuc.system;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thutuc.calendar.Calendars;

/** Where the product finds its working calendars: the folder beside it, else its own copy. */
@Configuration(proxyBeanMethods = false)
class WorkingCalendars {

  @Bean
  Calendars calendars(@Value("${thutuc.calendars:rules/_calendar}") Path folder) {
    return new Calendars(folder);
  }
}
