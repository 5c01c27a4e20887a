package vn.thutuc.reform.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.reform.calibration.EventLog;

/**
 * What dossiers waited for, and since when: an event that has come, and the event gateway or the
 * event itself they came to before.
 */
final class Waits {

  private final Map<String, String> gateways = new HashMap<>();
  private final Set<String> events = new HashSet<>();

  Waits(Flow flow) {
    for (Flow.Step step : flow.steps()) {
      if (step.kind() == Kind.WAIT) {
        events.add(step.id());
      } else if (step.kind() == Kind.EVENT_GATEWAY) {
        flow.successors(step.id()).forEach(event -> gateways.put(event.id(), step.id()));
      }
    }
  }

  /** Every element whose stays tell of waiting. */
  Set<String> elements() {
    Set<String> all = new HashSet<>(events);
    all.addAll(gateways.values());
    return all;
  }

  /** What came of the stays of some dossiers, by dossier. */
  Map<String, List<EventLog.Event>> of(List<CaseEvent> stays) {
    Map<List<String>, Instant> since = new HashMap<>();
    Map<String, List<EventLog.Event>> waits = new HashMap<>();
    for (CaseEvent stay : stays) {
      String element = String.valueOf(stay.element());
      if (stay.kind().equals("STAGE_ENTERED")) {
        since.put(List.of(stay.dossier(), element), stay.at());
      } else if (events.contains(element)) {
        String from = gateways.getOrDefault(element, element);
        Instant start = since.get(List.of(stay.dossier(), from));
        waits
            .computeIfAbsent(stay.dossier(), any -> new ArrayList<>())
            .add(new EventLog.Event(element, start, stay.at(), null, Map.of()));
      }
    }
    return waits;
  }
}
