package vn.thutuc.attack.model;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Starts process {@code p} and touches everything it opens: jobs, tasks, forms, events. */
final class Course {

  private final ProcessEngine engine;

  Course(ProcessEngine engine) {
    this.engine = engine;
  }

  void run() {
    attempt(this::start);
    for (int round = 0; round < 3; round++) {
      engine.getManagementService().createJobQuery().list().forEach(this::execute);
      engine.getTaskService().createTaskQuery().list().forEach(this::complete);
      engine
          .getExternalTaskService()
          .fetchAndLock(5, "w")
          .topic("t", 1_000)
          .execute()
          .forEach(this::complete);
      attempt(() -> engine.getRuntimeService().signalEventReceived("s"));
      attempt(() -> engine.getRuntimeService().correlateMessage("m"));
    }
  }

  private void start() {
    ProcessDefinition process =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey("p")
            .singleResult();
    attempt(() -> engine.getFormService().getStartFormData(process.getId()));
    engine
        .getRuntimeService()
        .createProcessInstanceById(process.getId())
        .businessKey("B-1")
        .setVariables(Map.of("text", "x", "number", 1))
        .execute();
  }

  private void execute(Job job) {
    attempt(() -> engine.getManagementService().executeJob(job.getId()));
  }

  private void complete(Task task) {
    attempt(() -> engine.getFormService().getTaskFormData(task.getId()));
    attempt(() -> engine.getFormService().getDeployedTaskForm(task.getId()));
    attempt(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of("f", "1")));
    attempt(() -> engine.getTaskService().complete(task.getId()));
  }

  private void complete(LockedExternalTask task) {
    attempt(() -> engine.getExternalTaskService().complete(task.getId(), "w"));
  }

  /** An attack that fails in one place may work in the next. */
  private static void attempt(Runnable act) {
    try {
      act.run();
    } catch (RuntimeException failed) {
      // what counts is the trace it left
    }
  }
}
