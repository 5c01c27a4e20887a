package vn.thutuc.engine;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.TestDatabase;
import vn.thutuc.procedure.BundleHash;

/**
 * A real engine on a real PostgreSQL for one test class: job executor off, clock moved by hand,
 * every event kept.
 */
public final class EngineUnderTest
    implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

  static final Actor CLERK = new Actor("clerk-1", Set.of("reception", "specialist"));

  final List<EngineEvent> events = Collections.synchronizedList(new ArrayList<>());
  final ServicesSeen services = new ServicesSeen();
  final PublishedForTest published = new PublishedForTest();
  private Instant now = Instant.parse("2026-11-23T02:00:00Z");
  private int deployed;
  private HikariDataSource pool;
  private TransactionTemplate transaction;
  private ProcedureEngine engine;

  @Override
  public void beforeAll(ExtensionContext context) {
    open(context.getRequiredTestClass().getSimpleName().toLowerCase(Locale.ROOT));
  }

  /** Starts on an empty database of that name. */
  void open(String database) {
    pool = TestDatabase.pool(database);
    JdbcTransactionManager manager = new JdbcTransactionManager(pool);
    transaction = new TransactionTemplate(manager);
    engine =
        ProcedureEngine.start(
            new EngineSettings(
                pool.getJdbcUrl(),
                "camunda",
                pool,
                manager,
                clock(),
                events::add,
                () -> published,
                () -> published,
                () -> services,
                () -> (bundle, step, opened) -> Optional.empty()));
    BpmnAwareTests.init(engine.camunda());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    events.clear();
    services.calls.clear();
    BpmnAwareTests.init(engine.camunda());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    engine.close();
    pool.close();
  }

  ProcessEngine camunda() {
    return engine.camunda();
  }

  ProcessEngineConfigurationImpl configuration() {
    return (ProcessEngineConfigurationImpl) camunda().getProcessEngineConfiguration();
  }

  Workflow workflow() {
    return engine.workflow();
  }

  Deployer deployer() {
    return engine.deployer();
  }

  Timers timers() {
    return engine.timers();
  }

  Changeover changeover() {
    return engine.changeover();
  }

  JdbcClient jdbc() {
    return JdbcClient.create(pool);
  }

  /** Deploys a bare model past the bundle, under a version of its own. */
  BundleHash deploy(String model) {
    String hash = "%064x".formatted(++deployed);
    inTransaction(
        () ->
            camunda()
                .getRepositoryService()
                .createDeployment()
                .name("p")
                .source(hash)
                .addString("p.bpmn", model)
                .deploy());
    return new BundleHash(hash);
  }

  void start(String dossier, BundleHash version, Map<String, Object> variables) {
    doInTransaction(() -> workflow().start(new StartDossier(dossier, version, variables), CLERK));
  }

  /** The task that opened last at an element. */
  String taskAt(String dossier, String element) {
    return told(TaskOpened.class).stream()
        .filter(opened -> opened.dossier().equals(dossier) && opened.element().equals(element))
        .reduce((first, last) -> last)
        .orElseThrow()
        .taskId();
  }

  <T> T inTransaction(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }

  void doInTransaction(Runnable work) {
    transaction.executeWithoutResult(status -> work.run());
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Instant now() {
    return now;
  }

  /** The events of one kind, in order. */
  <E extends EngineEvent> List<E> told(Class<E> kind) {
    return List.copyOf(events).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Completes the one open task at an element. */
  void complete(String dossier, String element, Map<String, ?> variables) {
    String task = taskAt(dossier, element);
    doInTransaction(() -> workflow().complete(task, CLERK, variables));
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.ofHours(7);
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }
}
