package vn.thutuc.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The role a task waits for, read from the parsed model: it costs no query, and a row changed in
 * the database cannot hand the task to somebody else.
 */
final class TaskRole {

  private TaskRole() {}

  static Optional<String> of(TaskEntity task) {
    return task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
        .map(Expression::getExpressionText)
        .findFirst();
  }
}
