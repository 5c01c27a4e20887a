package vn.thutuc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thutuc.engine.guard.StepBudgetExceeded;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.refusal.Refusal;

/** Engine and rows commit together or not at all, and one of several rivals wins. */
class TransactionProcessTest {

  @RegisterExtension static final EngineUnderTest ENGINE = new EngineUnderTest();

  @BeforeAll
  static void ourTable() {
    ENGINE.jdbc().sql("create table our_row (dossier text primary key)").update();
  }

  @Test
  void commitsTogether() {
    BundleHash version = ENGINE.deploy(Models.TWO_TASKS);
    ENGINE.doInTransaction(
        () -> {
          write("T-1");
          start("T-1", version);
        });

    assertThat(rows("our_row where dossier = 'T-1'")).isOne();
    assertThat(processes("T-1")).isOne();
  }

  @Test
  void isTakenBackTogether() {
    BundleHash version = ENGINE.deploy(Models.TWO_TASKS);

    assertThatThrownBy(
            () ->
                ENGINE.doInTransaction(
                    () -> {
                      write("T-2");
                      start("T-2", version);
                      throw new IllegalStateException("something after the engine failed");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(rows("our_row where dossier = 'T-2'")).isZero();
    assertThat(processes("T-2")).isZero();
  }

  @Test
  void aDeploymentTakenBackIsForgotten() {
    assertThatThrownBy(
            () ->
                ENGINE.doInTransaction(
                    () -> {
                      BundleHash version = ENGINE.deploy(Models.TWO_TASKS);
                      start("T-3", version);
                      throw new IllegalArgumentException(version.hex());
                    }))
        .isInstanceOfSatisfying(
            IllegalArgumentException.class,
            gone ->
                assertThatThrownBy(
                        () ->
                            ENGINE.doInTransaction(
                                () -> start("T-3", new BundleHash(gone.getMessage()))))
                    .isInstanceOf(VersionNotDeployed.class));
  }

  @Test
  void oneOfFourClerksWins() throws Exception {
    BundleHash version = ENGINE.deploy(Models.TWO_TASKS);
    ExecutorService clerks = Executors.newFixedThreadPool(4);
    try {
      for (int i = 0; i < 20; i++) {
        String dossier = "T-race-" + i;
        ENGINE.start(dossier, version, Map.of());
        String task = ENGINE.taskAt(dossier, "receive");
        Callable<Boolean> clerk = () -> wins(task);
        List<Future<Boolean>> outcomes =
            clerks.invokeAll(IntStream.range(0, 4).mapToObj(n -> clerk).toList());
        int winners = 0;
        for (Future<Boolean> outcome : outcomes) {
          winners += outcome.get() ? 1 : 0;
        }
        assertThat(winners).isOne();
      }
    } finally {
      clerks.shutdownNow();
    }
    assertThat(rows("camunda.act_ru_task where task_def_key_ = 'appraise'")).isEqualTo(20);
  }

  /** Whoever loses must be told so in words, never by a fault of the engine. */
  private static boolean wins(String task) {
    try {
      ENGINE.doInTransaction(
          () -> ENGINE.workflow().complete(task, EngineUnderTest.CLERK, Map.of("complete", true)));
      return true;
    } catch (Refusal lost) {
      assertThat(lost).isInstanceOf(TaskAlreadyCompleted.class);
      return false;
    }
  }

  @Test
  void stopsAModelThatNeverRests() {
    BundleHash version = ENGINE.deploy(Models.ENDLESS);

    assertThatThrownBy(() -> ENGINE.start("T-4", version, Map.of()))
        .isInstanceOf(ModelRanAway.class)
        .hasMessageMatching("model-ran-away \\[(again|tell)]");
    assertThat(processes("T-4")).isZero();
  }

  @Test
  void stopsAModelThatCallsItself() {
    BundleHash version = ENGINE.deploy(Models.CALLS_ITSELF);

    assertThatThrownBy(() -> ENGINE.start("T-5", version, Map.of()))
        .isInstanceOf(ModelRanAway.class)
        .hasMessage("model-calls-too-deep [x]");
    assertThat(processes("T-5")).isZero();
  }

  /** Somebody writes into the database past the product; the next reading finds it. */
  @Test
  void refusesInWordsAModelChangedInTheDatabase() {
    BundleHash version = ENGINE.deploy(Models.TWO_TASKS);
    int changed =
        ENGINE
            .jdbc()
            .sql(
                """
                update camunda.act_ge_bytearray
                   set bytes_ = convert_to(replace(convert_from(bytes_, 'UTF8'),
                       'id="appraise"', 'id="appraise" camunda:assignee="${task.name}"'), 'UTF8')
                 where deployment_id_ =
                       (select id_ from camunda.act_re_deployment where source_ = ?)
                """)
            .param(version.hex())
            .update();
    assertThat(changed).isEqualTo(1);
    ENGINE.configuration().getDeploymentCache().discardProcessDefinitionCache();

    assertThatThrownBy(() -> ENGINE.start("T-7", version, Map.of()))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("appraise: ");
    assertThat(processes("T-7")).isZero();
  }

  /** Nobody waits for the answer of a timer: what it met is kept for whoever looks after it. */
  @Test
  void aTimerThatStartsAnEndlessLoopEndsAsAnIncident() {
    BundleHash version = ENGINE.deploy(Models.ENDLESS_LATER);
    ENGINE.start("T-6", version, Map.of());
    var jobs = ENGINE.camunda().getManagementService();
    String job = jobs.createJobQuery().activityId("later").singleResult().getId();

    for (int retry = 0; retry < 3; retry++) {
      assertThatThrownBy(() -> jobs.executeJob(job)).isInstanceOf(StepBudgetExceeded.class);
    }

    assertThat(ENGINE.camunda().getRuntimeService().createIncidentQuery().list())
        .singleElement()
        .satisfies(incident -> assertThat(incident.getActivityId()).isEqualTo("later"))
        .satisfies(
            incident ->
                assertThat(incident.getIncidentMessage())
                    .matches(
                        "Mô hình quy trình chạy vòng mãi qua bước “(again|tell)” .*"
                            + " / The process model runs round and round .*"));
  }

  /** Steps without a wait are few each time; what grows is the number of tokens. */
  @Test
  void aModelThatSplitsAtEveryTimerIsStoppedAndOthersMoveOn() {
    BundleHash version = ENGINE.deploy(Models.SPLITS_LATER);
    ENGINE.start("T-8", version, Map.of());

    ModelRanAway stopped = null;
    for (int fired = 0; stopped == null && fired < 60; fired++) {
      stopped =
          catchThrowableOfType(ModelRanAway.class, () -> ENGINE.timers().fire("T-8", "pause"));
    }

    assertThat(stopped).isNotNull();
    assertThat(stopped).hasMessageMatching("model-splits-endlessly \\[(again|pause|split)]");
    assertThat(stopped)
        .cause()
        .hasMessageContainingAll("hơn 500 chỗ", " / ", "more than 500 places");
    assertThat(executions("T-8")).isBetween(500L, 550L);
    BundleHash calm = ENGINE.deploy(Models.TWO_TASKS);
    ENGINE.start("T-9", calm, Map.of());
    ENGINE.complete("T-9", "receive", Map.of("complete", true));
    assertThat(ENGINE.taskAt("T-9", "appraise")).isNotEmpty();
  }

  private static long executions(String dossier) {
    var runtime = ENGINE.camunda().getRuntimeService();
    var process =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossier).singleResult();
    return runtime.createExecutionQuery().processInstanceId(process.getId()).count();
  }

  private static void start(String dossier, BundleHash version) {
    ENGINE.workflow().start(new StartDossier(dossier, version, Map.of()), EngineUnderTest.CLERK);
  }

  private static void write(String dossier) {
    ENGINE.jdbc().sql("insert into our_row values (?)").param(dossier).update();
  }

  private static long processes(String dossier) {
    return rows("camunda.act_ru_execution where business_key_ = '" + dossier + "'");
  }

  private static long rows(String from) {
    return ENGINE.jdbc().sql("select count(*) from " + from).query(Long.class).single();
  }
}
