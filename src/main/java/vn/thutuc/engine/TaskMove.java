package vn.thutuc.engine;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Something an official does with a task: first it is looked whether the official may, then done,
 * in one engine transaction.
 */
abstract sealed class TaskMove implements Command<Void> {

  final String taskId;
  final Actor actor;

  private TaskMove(String taskId, Actor actor) {
    this.taskId = taskId;
    this.actor = requireNonNull(actor, "actor");
  }

  @Override
  public Void execute(CommandContext context) {
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    if (task == null) {
      throw new TaskAlreadyCompleted(taskId);
    }
    TaskRole.of(task)
        .filter(role -> !actor.holds(role))
        .ifPresent(
            role -> {
              throw new NotYourTask(taskId, role);
            });
    String holder = task.getAssignee();
    if (holder != null && !holder.equals(actor.id())) {
      throw new TaskAlreadyClaimed(taskId, holder);
    }
    act(task, context);
    return null;
  }

  abstract void act(TaskEntity task, CommandContext context);

  /** Takes it. */
  static final class Claim extends TaskMove {

    Claim(String taskId, Actor actor) {
      super(taskId, actor);
    }

    @Override
    void act(TaskEntity task, CommandContext context) {
      assign(task, actor.id());
    }
  }

  /** Gives it back. */
  static final class Unclaim extends TaskMove {

    Unclaim(String taskId, Actor actor) {
      super(taskId, actor);
    }

    @Override
    void act(TaskEntity task, CommandContext context) {
      assign(task, null);
    }
  }

  /** Finishes it. */
  static final class Complete extends TaskMove {

    private final Map<String, Object> variables;

    Complete(String taskId, Actor actor, Map<String, Object> variables) {
      super(taskId, actor);
      this.variables = variables;
    }

    @Override
    void act(TaskEntity task, CommandContext context) {
      new CompleteTaskCmd(taskId, variables).execute(context);
    }
  }

  private static void assign(TaskEntity task, @Nullable String holder) {
    if (!Objects.equals(task.getAssignee(), holder)) {
      task.setAssignee(holder);
      task.triggerUpdateEvent();
    }
  }
}
