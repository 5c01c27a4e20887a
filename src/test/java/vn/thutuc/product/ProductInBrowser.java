package vn.thutuc.product;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * Marks a test of the whole product through a browser: as {@link ProductTest}, but served on a port
 * of its own; all such tests share one application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "thutuc.data=target/test-data/${random.uuid}",
      "thutuc.engine.jobs=false",
      "thutuc.overdue.every=PT24H",
      "thutuc.migrations.every=PT24H",
      "server.tomcat.connection-timeout=2s",
      // a journey lives through weeks in one window
      "thutuc.session.longest=P365D",
      "thutuc.uploads.scan-every=PT24H"
    })
@Import({ProductTest.Time.class, Office.class})
public @interface ProductInBrowser {}
