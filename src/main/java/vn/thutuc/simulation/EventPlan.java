package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.procedure.Flow.Trigger;
import vn.thutuc.simulation.Program.Op;

/** Makes nodes of gateways before events, of waits and of ends. */
final class EventPlan {

  private final Layout layout;
  private final Parameters parameters;
  private final WaitPlan waits;
  private final Map<String, Integer> numbers;
  private final List<String> ends = new ArrayList<>();

  EventPlan(Layout layout, Parameters parameters, WaitPlan waits, Map<String, Integer> numbers) {
    this.layout = layout;
    this.parameters = parameters;
    this.waits = waits;
    this.numbers = numbers;
  }

  /** The ends by number. */
  List<String> ends() {
    return List.copyOf(ends);
  }

  void race(NodeDraft draft) {
    draft.op = Op.RACE;
    boolean certain =
        layout.leaving(draft.place).stream()
            .map(way -> layout.place(way.to()))
            .anyMatch(event -> waits.isCertain(event));
    if (!certain) {
      throw BadParameters.endless(parameters.file(), draft.place.key());
    }
  }

  void await(NodeDraft draft) {
    if (draft.place.isTriggeredBy(Trigger.Type.LINK)) {
      return;
    }
    draft.op = Op.WAIT;
    draft.index = waits.of(draft.place, true);
    boolean raced =
        layout.ways().stream()
            .filter(way -> way.to().equals(draft.place.key()))
            .anyMatch(way -> layout.place(way.from()).is(Kind.EVENT_GATEWAY));
    if (!raced && !waits.isCertain(draft.place)) {
      throw BadParameters.endless(parameters.file(), draft.place.key());
    }
  }

  void end(NodeDraft draft) {
    Trigger.Type type = draft.place.step().trigger().type();
    boolean thrown = type == Trigger.Type.ERROR || type == Trigger.Type.ESCALATION;
    if (thrown && layout.catches(draft.place).isPresent()) {
      Layout.Catch caught = layout.catches(draft.place).get();
      draft.op = Op.THROW_ERROR;
      draft.index = numbers.get(caught.boundary().key());
      draft.level = caught.level();
      return;
    }
    draft.op = type == Trigger.Type.TERMINATE ? Op.TERMINATE : Op.END;
    draft.index = ends.size();
    ends.add(draft.place.key());
  }
}
