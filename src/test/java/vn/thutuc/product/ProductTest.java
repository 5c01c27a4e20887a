package vn.thutuc.product;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Marks a test of the whole product on its own PostgreSQL, with the sample procedures and demo
 * accounts; all such tests share one application, whose clock they move.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {
      "thutuc.data=target/test-data/${random.uuid}",
      "thutuc.engine.jobs=false",
      "thutuc.overdue.every=PT24H",
      "thutuc.migrations.every=PT24H",
      "thutuc.uploads.scan-every=PT24H"
    })
@AutoConfigureMockMvc
@Import({ProductTest.Time.class, Office.class, StubProvider.Known.class})
public @interface ProductTest {

  /** Puts the movable clock in the place of the real one. */
  @TestConfiguration(proxyBeanMethods = false)
  class Time {

    @Bean
    @Primary
    MovableClock movableClock() {
      return new MovableClock();
    }
  }
}
