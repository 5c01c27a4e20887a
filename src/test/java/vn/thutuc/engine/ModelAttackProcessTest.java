package vn.thutuc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thutuc.TestDatabase;

/** A model put straight into the engine, past every earlier check, still runs no code. */
class ModelAttackProcessTest {

  @RegisterExtension static final EngineUnderTest ENGINE = new EngineUnderTest();

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("vn.thutuc.engine.Attack#onExpressions")
  void refusesCodeAt(Attack attack) {
    Path marker = folder.resolve("marker");

    assertThatThrownBy(() -> deploy(ENGINE.camunda(), attack.aimedAt(marker)))
        .isInstanceOf(ProcessEngineException.class)
        .satisfies(ModelAttackProcessTest::isRefusal);
    assertThat(marker).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("vn.thutuc.engine.Attack#onEngineItself")
  void refusesTheEngineItselfAt(Attack attack) {
    assertThatThrownBy(() -> deploy(ENGINE.camunda(), attack.model()))
        .isInstanceOf(ProcessEngineException.class)
        .satisfies(ModelAttackProcessTest::isRefusal);
  }

  /** The control: the same text does run where nobody guards, so the test above can fail. */
  @Test
  void stockEngineRunsTheSameText() {
    Path marker = folder.resolve("marker");
    try (var pool = TestDatabase.pool("stock")) {
      ProcessEngine stock = stockEngine(pool);
      deploy(stock, Attack.onExpressions().findFirst().orElseThrow().aimedAt(marker));
      stock.getRuntimeService().startProcessInstanceByKey("p");
      stock.close();
    }
    assertThat(Files.exists(marker)).isTrue();
  }

  @Test
  void stockEngineRunsCodeHiddenInAnOrQuery() {
    Path marker = folder.resolve("marker");
    try (var pool = TestDatabase.pool("stock_query")) {
      ProcessEngine stock = stockEngine(pool);
      assertThatThrownBy(() -> orQuery(stock, marker)).hasMessage("argument type mismatch");
      stock.close();
    }
    assertThat(Files.exists(marker)).isTrue();
  }

  /** Somebody writes into the database past the product; the next reading finds it. */
  @Test
  void refusesAModelChangedInTheDatabase() {
    ENGINE.deploy(Models.TWO_TASKS);
    ENGINE
        .jdbc()
        .sql(
            """
            update camunda.act_ge_bytearray
               set bytes_ = convert_to(replace(convert_from(bytes_, 'UTF8'),
                   'id="appraise"', 'id="appraise" camunda:assignee="${task.name}"'), 'UTF8')
             where name_ = 'p.bpmn'
            """)
        .update();
    var cache = ENGINE.configuration().getDeploymentCache();
    cache.discardProcessDefinitionCache();

    assertThatThrownBy(() -> ENGINE.camunda().getRuntimeService().startProcessInstanceByKey("p"))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("AstDot is not allowed");
  }

  /** CVE-2026-109432: the stock engine evaluates expressions hidden in an or-query. */
  @Test
  void refusesExpressionsInOrQueries() {
    Path marker = folder.resolve("marker");

    assertThatThrownBy(() -> orQuery(ENGINE.camunda(), marker))
        .isInstanceOf(ProcessEngineException.class)
        .satisfies(ModelAttackProcessTest::isRefusal);
    assertThat(marker).doesNotExist();
  }

  private static void orQuery(ProcessEngine engine, Path marker) {
    String code = "${" + new Attack("", "CODE").aimedAt(marker) + "}";
    engine.getTaskService().createTaskQuery().or().taskAssigneeExpression(code).endOr().list();
  }

  /** Refused by the guard, not by some slip in the test's own model. */
  private static void isRefusal(Throwable thrown) {
    StringBuilder messages = new StringBuilder();
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      messages.append(t.getMessage()).append('\n');
    }
    assertThat(messages)
        .containsPattern(
            "refused|not accepted|accepted language|of the vocabulary|must be deployment");
  }

  private static void deploy(ProcessEngine engine, String model) {
    engine.getRepositoryService().createDeployment().addString("p.bpmn", model).deploy();
  }

  private static ProcessEngine stockEngine(javax.sql.DataSource pool) {
    StandaloneProcessEngineConfiguration stock = new StandaloneProcessEngineConfiguration();
    stock.setProcessEngineName("stock");
    stock.setDataSource(pool);
    stock.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    stock.setJobExecutorActivate(false);
    return stock.buildProcessEngine();
  }
}
