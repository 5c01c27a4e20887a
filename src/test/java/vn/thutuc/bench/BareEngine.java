package vn.thutuc.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Camunda as it comes, with full history, on a pool of the caller: what we measure ourselves by.
 */
public final class BareEngine implements AutoCloseable {

  private static final String ONE_TASK =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                   xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                   targetNamespace="bench">
        <process id="one-task" isExecutable="true" camunda:historyTimeToLive="P1D">
          <startEvent id="start"/>
          <sequenceFlow id="a" sourceRef="start" targetRef="work"/>
          <userTask id="work" camunda:candidateGroups="${group}" camunda:dueDate="${due}"/>
          <sequenceFlow id="b" sourceRef="work" targetRef="end"/>
          <endEvent id="end"/>
        </process>
      </definitions>
      """;

  /** What the clerks decide on the straight way. */
  private static final Map<String, Object> ANSWERS =
      Map.of("approved", true, "needsSupplement", false, "notAccepted", false, "moreNeeded", false);

  private static final int BATCH = 200;

  private final ProcessEngine engine;

  private BareEngine(ProcessEngine engine) {
    this.engine = engine;
  }

  /** Starts it with its tables in the database's schema {@code public}. */
  public static BareEngine start(HikariDataSource pool) {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("bare-" + pool.getPoolName());
    configuration.setDataSource(pool);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("full");
    configuration.setEnforceHistoryTimeToLive(false);
    configuration.setJobExecutorActivate(false);
    JavaDelegate law = execution -> execution.setVariable("preCheckOk", true);
    JavaDelegate nothing = execution -> {};
    configuration.setBeans(Map.of("rules", law, "issueResult", nothing, "notify", nothing));
    return new BareEngine(configuration.buildProcessEngine());
  }

  public ProcessEngine engine() {
    return engine;
  }

  /** Deploys a procedure's diagram. */
  public void deployCase(String bpmn) {
    engine.getRepositoryService().createDeployment().addString("case.bpmn", bpmn).deploy();
  }

  /** Deploys those files together, as they are. */
  public void deploy(Map<String, byte[]> files) {
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    files.forEach(
        (path, content) -> deployment.addInputStream(path, new ByteArrayInputStream(content)));
    deployment.deploy();
  }

  /** Runs one case to its end: each task claimed and completed. */
  public void runCase(String processKey) {
    String id =
        engine.getRuntimeService().startProcessInstanceByKey(processKey).getProcessInstanceId();
    Task task = taskOf(id);
    while (task != null) {
      engine.getTaskService().claim(task.getId(), "clerk-1");
      engine.getTaskService().complete(task.getId(), ANSWERS);
      task = taskOf(id);
    }
  }

  private @Nullable Task taskOf(String id) {
    return engine.getTaskService().createTaskQuery().processInstanceId(id).singleResult();
  }

  /** Starts that many one-task processes, many in a transaction: filling is not measured. */
  public void fillTasks(int count, IntFunction<String> group, IntFunction<Date> due) {
    engine
        .getRepositoryService()
        .createDeployment()
        .addInputStream(
            "one.bpmn", new ByteArrayInputStream(ONE_TASK.getBytes(StandardCharsets.UTF_8)))
        .deploy();
    CommandExecutor commands =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getCommandExecutorTxRequired();
    for (int from = 0; from < count; from += BATCH) {
      int first = from;
      int end = Math.min(count, from + BATCH);
      commands.execute(
          context -> {
            IntStream.range(first, end).forEach(i -> start(group.apply(i), due.apply(i)));
            return null;
          });
    }
  }

  private void start(String group, Date due) {
    engine
        .getRuntimeService()
        .startProcessInstanceByKey("one-task", Map.of("group", group, "due", due));
  }

  /** How many tasks a page of the group's list holds, earliest due date first. */
  public int tasks(String group, int first, int size) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskCandidateGroup(group)
        .orderByDueDate()
        .asc()
        .listPage(first, size)
        .size();
  }

  @Override
  public void close() {
    engine.close();
  }
}
