package vn.thutuc.deadline;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.TestDatabase;
import vn.thutuc.calendar.Calendars;

/** The deadline room on a real PostgreSQL with the product's migrations and a clock set by hand. */
final class ClockRoom implements AutoCloseable {

  /** A clock that stands still until it is set. */
  static final class HandClock extends Clock {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    void set(Instant instant) {
      now.set(instant);
    }

    @Override
    public Instant instant() {
      return now.get();
    }

    @Override
    public ZoneId getZone() {
      return Vietnam.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @EnableTransactionManagement
  @Import({
    ClockKeeper.class,
    LedgerEntries.class,
    Deadlines.class,
    Recomputations.class,
    DueMarks.class,
    OverdueWatch.class
  })
  static class Wiring {

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
      return new JdbcTransactionManager(source);
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager transactions) {
      return new TransactionTemplate(transactions);
    }

    @Bean
    JdbcClient jdbc(DataSource source) {
      return JdbcClient.create(source);
    }

    @Bean
    HandClock clock() {
      return new HandClock();
    }
  }

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  ClockRoom(String database, Path calendars, Class<?>... more) {
    HikariDataSource pool = TestDatabase.pool(database, "app");
    Flyway.configure().dataSource(pool).schemas("app").defaultSchema("app").load().migrate();
    context.registerBean(DataSource.class, () -> pool);
    context.registerBean(Calendars.class, () -> new Calendars(calendars));
    context.register(Wiring.class);
    if (more.length > 0) {
      context.register(more);
    }
    context.refresh();
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** Sets the product's clock to a Vietnamese local time. */
  void setTime(String local) {
    get(HandClock.class).set(Vietnam.at(local));
  }

  @Override
  public void close() {
    context.close();
  }
}
