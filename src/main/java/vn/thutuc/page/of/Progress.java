package vn.thutuc.page.of;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.procedure.Flow;

/**
 * Where a dossier has been and where it is, read from its log.
 *
 * @param done steps finished, with when they were finished last
 * @param open tasks that wait for an official now
 * @param waits steps at which it waits for its applicant now
 * @param endEvent the end it reached, or null
 */
public record Progress(
    Map<String, Instant> done, Set<String> open, Set<String> waits, @Nullable String endEvent) {

  /** A dossier nobody has filed yet: the way as it lies ahead. */
  public static Progress none() {
    return new Progress(Map.of(), Set.of(), Set.of(), null);
  }

  /** The progress the log tells. */
  public static Progress of(List<CaseEvent> events, Flow flow) {
    Map<String, Instant> done = new LinkedHashMap<>();
    Set<String> open = new LinkedHashSet<>();
    List<String> entered = new ArrayList<>();
    String end = null;
    for (CaseEvent event : events) {
      String element = event.element();
      if (element == null) {
        continue;
      }
      switch (event.kind()) {
        case "TASK_OPENED" -> open.add(element);
        case "TASK_COMPLETED" -> {
          open.remove(element);
          done.put(element, event.at());
        }
        case "TASK_CANCELLED" -> open.remove(element);
        case "STAGE_ENTERED" -> entered.add(element);
        case "STAGE_LEFT", "STAGE_CANCELLED" -> entered.remove(element);
        case "CASE_ENDED" -> end = element;
        default -> {}
      }
    }
    Set<String> waits = new LinkedHashSet<>(end == null ? entered : List.of());
    waits.removeIf(id -> flow.step(id).filter(Flow.Step::waitsForApplicant).isEmpty());
    return new Progress(done, open, waits, end);
  }

  public boolean waitsForApplicant() {
    return !waits.isEmpty();
  }

  /** Where it stands now, whoever it waits for. */
  public Set<String> standing() {
    Set<String> all = new LinkedHashSet<>(open);
    all.addAll(waits);
    return all;
  }
}
