package vn.thutuc.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.behavior.InclusiveGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** Where branches meet: what comes there may have to wait for what still comes. */
final class Joins {

  private Joins() {}

  static boolean isJoin(ActivityImpl activity) {
    return activity.getIncomingTransitions().size() > 1 && isMeeting(activity);
  }

  /** Whether branches can meet there, however many are left. */
  static boolean isMeeting(ActivityImpl activity) {
    return isParallel(activity)
        || activity.getActivityBehavior() instanceof InclusiveGatewayActivityBehavior;
  }

  static boolean isParallel(ActivityImpl activity) {
    return activity.getActivityBehavior() instanceof ParallelGatewayActivityBehavior;
  }

  /** Whether what stands at one place can still come to the other. */
  static boolean leadsTo(ActivityImpl from, ActivityImpl to) {
    Set<ActivityImpl> seen = new HashSet<>();
    Deque<ActivityImpl> next = new ArrayDeque<>(Set.of(from));
    while (!next.isEmpty()) {
      ActivityImpl place = next.pop();
      if (!seen.add(place)) {
        continue;
      }
      for (PvmTransition way : place.getOutgoingTransitions()) {
        next.add((ActivityImpl) way.getDestination());
      }
      next.addAll(place.getEventActivities());
      if (place.getFlowScope() instanceof ActivityImpl around) {
        next.add(around);
      }
    }
    seen.remove(from);
    return seen.contains(to);
  }
}
