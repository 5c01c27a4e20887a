package vn.thutuc.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Tells when a task begins and ceases to wait for somebody. */
final class TaskListeners {

  private final CaseVoice voice;

  TaskListeners(CaseVoice voice) {
    this.voice = voice;
  }

  void opened(DelegateTask task) {
    voice.tell(
        new TaskOpened(
            CaseVoice.dossierOf(task.getExecution()),
            voice.versionOf(task.getExecution()),
            task.getId(),
            task.getTaskDefinitionKey(),
            TaskRole.of((TaskEntity) task).orElse(null),
            voice.now()));
  }

  void completed(DelegateTask task) {
    closed(task, true);
  }

  void withdrawn(DelegateTask task) {
    closed(task, false);
  }

  private void closed(DelegateTask task, boolean completed) {
    voice.tell(
        new TaskClosed(
            CaseVoice.dossierOf(task.getExecution()),
            task.getId(),
            task.getTaskDefinitionKey(),
            completed,
            voice.now()));
  }
}
