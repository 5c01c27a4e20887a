package vn.thutuc.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.EventSubscriptionQueryImpl;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Hands a message to the one place of a dossier that waits for it; never starts a process by it.
 */
final class GiveMessage implements Command<Void> {

  private final String dossier;
  private final String name;
  private final Map<String, Object> variables;

  GiveMessage(String dossier, String name, Map<String, Object> variables) {
    this.dossier = dossier;
    this.name = name;
    this.variables = variables;
  }

  @Override
  public Void execute(CommandContext context) {
    ExecutionEntity process = RunningDossier.find(dossier, context);
    EventSubscriptionQueryImpl waiting = new EventSubscriptionQueryImpl();
    waiting.processInstanceId(process.getId());
    waiting.eventType(EventType.MESSAGE.name());
    waiting.eventName(name);
    EventSubscriptionEntity subscription =
        context
            .getEventSubscriptionManager()
            .findEventSubscriptionsByQueryCriteria(waiting, null)
            .stream()
            .findFirst()
            .map(EventSubscriptionEntity.class::cast)
            .orElseThrow(() -> new NothingAwaited(dossier, name));
    process.setVariables(variables);
    subscription.eventReceived(null, false);
    return null;
  }
}
