package vn.thutuc.engine.guard;

import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.behavior.BoundaryEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ErrorEndEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessStartEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExclusiveGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.InclusiveGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchLinkEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateThrowNoneEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.NoneEndEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.NoneStartEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelMultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.SequentialMultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ServiceTaskDelegateExpressionActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.SubProcessActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.TerminateEndEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ThrowEscalationEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ThrowSignalEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.jspecify.annotations.Nullable;

/** The kinds of steps a model may be made of; everything else is refused. */
final class Behaviours {

  private static final Set<Class<? extends ActivityBehavior>> ALLOWED =
      Set.of(
          NoneStartEventActivityBehavior.class,
          EventSubProcessStartEventActivityBehavior.class,
          UserTaskActivityBehavior.class,
          DmnBusinessRuleTaskActivityBehavior.class,
          ServiceTaskDelegateExpressionActivityBehavior.class,
          CallActivityBehavior.class,
          SubProcessActivityBehavior.class,
          EventSubProcessActivityBehavior.class,
          ParallelMultiInstanceActivityBehavior.class,
          SequentialMultiInstanceActivityBehavior.class,
          ExclusiveGatewayActivityBehavior.class,
          InclusiveGatewayActivityBehavior.class,
          ParallelGatewayActivityBehavior.class,
          EventBasedGatewayActivityBehavior.class,
          IntermediateCatchEventActivityBehavior.class,
          IntermediateCatchLinkEventActivityBehavior.class,
          IntermediateThrowNoneEventActivityBehavior.class,
          ThrowSignalEventActivityBehavior.class,
          ThrowEscalationEventActivityBehavior.class,
          BoundaryEventActivityBehavior.class,
          NoneEndEventActivityBehavior.class,
          ErrorEndEventActivityBehavior.class,
          TerminateEndEventActivityBehavior.class);

  private Behaviours() {}

  /** A subclass is not its parent: only the exact kinds are known to be harmless. */
  static boolean isAllowed(@Nullable ActivityBehavior behaviour) {
    return behaviour == null || ALLOWED.contains(behaviour.getClass());
  }
}
