package vn.thutuc.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import vn.thutuc.TestDatabase;
import vn.thutuc.procedure.Flow;

/**
 * Camunda driven with the luck of the simulator: the same work, the same timers, the same choices,
 * by a clock that jumps from one of them to the next.
 */
final class EngineTwin implements AutoCloseable {

  private final HikariDataSource pool = TestDatabase.pool("engine_twin");
  private final ProcessEngine engine;

  /** The elements of timers. */
  private final Map<String, String> watched = new HashMap<>();

  private @Nullable EngineCase life;

  EngineTwin() {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("twin");
    configuration.setDataSource(pool);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("activity");
    configuration.setEnableDefaultDbHistoryEventHandler(false);
    configuration.setCustomHistoryEventHandlers(new ArrayList<>(List.of(new Seen())));
    configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new Listening())));
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    engine = configuration.buildProcessEngine();
  }

  void deploy(Map<String, byte[]> models) {
    var deployment = engine.getRepositoryService().createDeployment();
    models.forEach((name, model) -> deployment.addString(name + ".bpmn", new String(model, UTF_8)));
    deployment.deploy();
    engine
        .getManagementService()
        .createJobDefinitionQuery()
        .list()
        .forEach(timer -> watched.put(timer.getId(), timer.getActivityId()));
  }

  /** The way of one case, as {@code time element}. */
  List<String> live(Flow flow, Luck luck) {
    EngineCase now = new EngineCase(flow, luck);
    life = now;
    String id = engine.getRuntimeService().startProcessInstanceByKey(flow.processId()).getId();
    boolean timed = now.hasTimers();
    while (true) {
      if (timed) {
        now.timers(timers(id));
      }
      EngineCase.Due due = now.next();
      if (due == null) {
        break;
      }
      if (due.isTimer()) {
        engine.getManagementService().executeJob(due.id());
      } else {
        engine.getTaskService().complete(due.id());
      }
    }
    long left = engine.getRuntimeService().createExecutionQuery().processInstanceId(id).count();
    if (left > 0) {
      now.path().add("stuck");
      engine.getRuntimeService().deleteProcessInstance(id, "stuck");
    }
    return now.path();
  }

  /** Elements by job, in the order in which the jobs were made. */
  private SortedMap<Long, String> timers(String process) {
    SortedMap<Long, String> timers = new TreeMap<>();
    engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(process)
        .list()
        .forEach(
            job -> timers.put(Long.valueOf(job.getId()), watched.get(job.getJobDefinitionId())));
    return timers;
  }

  private EngineCase life() {
    return Objects.requireNonNull(life);
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }

  private final class Seen implements HistoryEventHandler {

    @Override
    public void handleEvent(HistoryEvent event) {
      if (event instanceof HistoricActivityInstanceEventEntity seen
          && event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
        life()
            .entered(
                seen.getActivityId(),
                seen.getActivityInstanceId(),
                seen.getParentActivityInstanceId());
      }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
      events.forEach(this::handleEvent);
    }
  }

  /** Decides at gateways before they choose, and hears of tasks as they open and close. */
  private final class Listening extends AbstractBpmnParseListener {

    private final ExecutionListener decide =
        execution ->
            life().decisions(execution.getCurrentActivityId()).forEach(execution::setVariableLocal);

    @Override
    public void parseExclusiveGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
      activity.addListener(ExecutionListener.EVENTNAME_START, decide);
    }

    @Override
    public void parseInclusiveGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
      activity.addListener(ExecutionListener.EVENTNAME_START, decide);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
      task.addTaskListener(TaskListener.EVENTNAME_CREATE, (DelegateTask open) -> opened(open));
      TaskListener gone = over -> life().closed(over.getId());
      task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, gone);
      task.addTaskListener(TaskListener.EVENTNAME_DELETE, gone);
    }

    private void opened(DelegateTask open) {
      life().opened(open.getId(), open.getTaskDefinitionKey());
    }
  }
}
