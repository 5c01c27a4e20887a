package vn.thutuc.engine;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * Gives the tasks of a process the name and the roles its diagram now gives them; the engine's own
 * migration leaves both as they were when the task opened. Who holds a task keeps it, unless it is
 * now for another role.
 */
final class RenewTasks implements Command<Void> {

  private final String process;

  RenewTasks(String process) {
    this.process = process;
  }

  @Override
  public Void execute(CommandContext context) {
    context.getTaskManager().findTasksByProcessInstanceId(process).forEach(RenewTasks::renew);
    return null;
  }

  private static void renew(TaskEntity task) {
    TaskDefinition definition = task.getTaskDefinition();
    Expression name = definition.getNameExpression();
    String text = name == null ? null : name.getExpressionText();
    if (!Objects.equals(task.getName(), text)) {
      task.setName(text);
    }
    Set<String> roles =
        definition.getCandidateGroupIdExpressions().stream()
            .map(Expression::getExpressionText)
            .collect(Collectors.toSet());
    Set<String> had =
        task.getIdentityLinks().stream()
            .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
            .map(IdentityLinkEntity::getGroupId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (!had.equals(roles)) {
      task.setAssignee(null);
    }
    had.stream().filter(role -> !roles.contains(role)).forEach(task::deleteCandidateGroup);
    roles.stream().filter(role -> !had.contains(role)).forEach(task::addCandidateGroup);
  }
}
