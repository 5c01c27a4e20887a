package vn.thutuc.procedure;

import java.util.Collection;
import java.util.Iterator;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow.Trigger;

/** Reads what triggers an event. */
final class TriggerReader {

  private TriggerReader() {}

  static Trigger read(FlowNode node) {
    Iterator<EventDefinition> definitions = definitions(node).iterator();
    if (!definitions.hasNext()) {
      return new Trigger(Trigger.Type.NONE, null, isInterrupting(node));
    }
    EventDefinition definition = definitions.next();
    return new Trigger(type(definition), name(definition), isInterrupting(node));
  }

  private static Collection<EventDefinition> definitions(FlowNode node) {
    if (node instanceof CatchEvent event) {
      return event.getEventDefinitions();
    }
    return node instanceof ThrowEvent event ? event.getEventDefinitions() : java.util.List.of();
  }

  private static boolean isInterrupting(FlowNode node) {
    if (node instanceof StartEvent start) {
      return start.isInterrupting();
    }
    return !(node instanceof BoundaryEvent boundary) || boundary.cancelActivity();
  }

  private static Trigger.Type type(EventDefinition definition) {
    if (definition instanceof MessageEventDefinition) {
      return Trigger.Type.MESSAGE;
    } else if (definition instanceof TimerEventDefinition) {
      return Trigger.Type.TIMER;
    } else if (definition instanceof SignalEventDefinition) {
      return Trigger.Type.SIGNAL;
    } else if (definition instanceof ErrorEventDefinition) {
      return Trigger.Type.ERROR;
    } else if (definition instanceof EscalationEventDefinition) {
      return Trigger.Type.ESCALATION;
    } else if (definition instanceof TerminateEventDefinition) {
      return Trigger.Type.TERMINATE;
    }
    return definition instanceof LinkEventDefinition ? Trigger.Type.LINK : Trigger.Type.OTHER;
  }

  private static @Nullable String name(EventDefinition definition) {
    if (definition instanceof MessageEventDefinition message && message.getMessage() != null) {
      return message.getMessage().getName();
    } else if (definition instanceof SignalEventDefinition signal && signal.getSignal() != null) {
      return signal.getSignal().getName();
    } else if (definition instanceof ErrorEventDefinition error && error.getError() != null) {
      return error.getError().getErrorCode();
    } else if (definition instanceof EscalationEventDefinition escalation
        && escalation.getEscalation() != null) {
      return escalation.getEscalation().getEscalationCode();
    } else if (definition instanceof LinkEventDefinition link) {
      return link.getName();
    }
    String text = definition instanceof TimerEventDefinition ? definition.getTextContent() : "";
    return text.isBlank() ? null : text.strip();
  }
}
