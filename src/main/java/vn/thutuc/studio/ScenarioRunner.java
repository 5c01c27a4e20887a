package vn.thutuc.studio;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.engine.EngineSettings;
import vn.thutuc.engine.ProcedureEngine;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.rules.RuleBook;

/**
 * Runs the worked cases of a bundle on the real engine, real rules and the real clock's arithmetic.
 *
 * <p>The engine is its own, in a scratch schema, with time that moves only by the case's word; each
 * case is one transaction that is taken back, so that nothing is left and the live engine never
 * hears of it.
 */
public final class ScenarioRunner implements AutoCloseable {

  private static final String SCHEMA = "camunda_scratch";

  private final ProcedureEngine engine;
  private final Calendars calendars;
  private final TrialClock clock;
  private final TransactionTemplate wholeBundle;
  private final TransactionTemplate oneCase;
  private @Nullable Trials trials;
  private @Nullable ScratchDatabase ownDatabase;

  /**
   * @param dataSource where the scratch schema is made
   * @param transactions its manager, able to nest
   */
  public ScenarioRunner(
      DataSource dataSource,
      PlatformTransactionManager transactions,
      Calendars calendars,
      ZoneId zone) {
    this.calendars = calendars;
    this.clock = new TrialClock(zone);
    this.wholeBundle = new TransactionTemplate(transactions);
    this.wholeBundle.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.oneCase = new TransactionTemplate(transactions);
    this.oneCase.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.engine =
        ProcedureEngine.start(
            new EngineSettings(
                "scenarios-" + UUID.randomUUID(),
                SCHEMA,
                dataSource,
                transactions,
                clock,
                event -> trials().hear(event),
                this::trials,
                this::trials,
                this::trials,
                this::trials));
  }

  /** A runner on a temporary database of its own, which ends with it. */
  public static ScenarioRunner onScratchDatabase(Calendars calendars, ZoneId zone) {
    ScratchDatabase database = ScratchDatabase.start();
    DataSource source = database.dataSource();
    ScenarioRunner runner =
        new ScenarioRunner(source, new JdbcTransactionManager(source), calendars, zone);
    runner.ownDatabase = database;
    return runner;
  }

  /** Is told before each case, and may end the run there. */
  @FunctionalInterface
  public interface Progress {

    /**
     * @return false to run no more
     */
    boolean goOn(int done, int all);
  }

  /** Runs every worked case of a bundle. */
  public ScenarioReport run(Bundle bundle) {
    return run(bundle, bundle.rules().book());
  }

  /** The same with rules that are compiled already. */
  public ScenarioReport run(Bundle bundle, RuleBook book) {
    return run(bundle, book, bundle.scenarios(), (done, all) -> true);
  }

  /** Runs some worked cases, of the bundle or made for it, as long as they may go on. */
  public synchronized ScenarioReport run(
      Bundle bundle, RuleBook book, List<Scenario> cases, Progress progress) {
    trials = new Trials(bundle, book);
    try {
      List<ScenarioResult> results =
          Objects.requireNonNull(
              wholeBundle.execute(
                  transaction -> {
                    transaction.setRollbackOnly();
                    engine.deployer().deploy(bundle);
                    return all(cases, progress);
                  }));
      List<Touched> touched = results.stream().map(ScenarioResult::touched).toList();
      return new ScenarioReport(
          bundle.key(), bundle.hash(), results, Coverage.of(bundle, book, touched));
    } finally {
      trials = null;
    }
  }

  private List<ScenarioResult> all(List<Scenario> cases, Progress progress) {
    List<ScenarioResult> results = new ArrayList<>();
    for (Scenario one : cases) {
      if (!progress.goOn(results.size(), cases.size())) {
        break;
      }
      results.add(run(one));
    }
    return results;
  }

  private ScenarioResult run(Scenario scenario) {
    return Objects.requireNonNull(
        oneCase.execute(
            transaction -> {
              transaction.setRollbackOnly();
              return trials().run(scenario, engine, clock, calendars);
            }));
  }

  private Trials trials() {
    return Objects.requireNonNull(trials, "no case runs");
  }

  @Override
  public void close() {
    engine.close();
    if (ownDatabase != null) {
      ownDatabase.close();
    }
  }
}
