package vn.thutuc.studio;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.thutuc.TestDatabase;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.RuleBook;

/** A runner of worked cases for one test class, with the calendars that lie in the repository. */
public final class RunnerForTest implements AutoCloseable {

  private final HikariDataSource pool;
  private final ScenarioRunner runner;

  private RunnerForTest(HikariDataSource pool) {
    this.pool = pool;
    this.runner =
        new ScenarioRunner(
            pool,
            new JdbcTransactionManager(pool),
            new Calendars(Path.of("rules", "_calendar")),
            ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  /** On an empty database of that name. */
  public static RunnerForTest on(String database) {
    return new RunnerForTest(TestDatabase.pool(database));
  }

  public ScenarioReport run(Bundle bundle) {
    return runner.run(bundle);
  }

  public ScenarioReport run(Bundle bundle, RuleBook book) {
    return runner.run(bundle, book);
  }

  HikariDataSource pool() {
    return pool;
  }

  @Override
  public void close() {
    runner.close();
    pool.close();
  }
}
