package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which elements of a diagram to mark: exactly those the sentences speak of, and the flows that led
 * somewhere else. What is merely drawn in another place is no change of the procedure.
 */
final class DrawnChanges {

  private static final Set<Subject> NODES = Set.of(Subject.STEP, Subject.EVENT, Subject.GATEWAY);

  private DrawnChanges() {}

  static List<DrawnChange> of(List<Change> changes, XmlTree before, XmlTree after) {
    Map<String, Change.Kind> kinds = new LinkedHashMap<>();
    for (Change change : changes) {
      if (NODES.contains(change.subject())) {
        change.elements().forEach(id -> kinds.merge(id, change.kind(), DrawnChanges::stronger));
      }
    }
    Map<String, String> old = flows(before);
    Map<String, String> now = flows(after);
    Set<String> changedWays =
        changes.stream()
            .filter(change -> change.subject() == Subject.WAY)
            .flatMap(change -> change.elements().stream())
            .collect(Collectors.toSet());
    List<DrawnChange> drawn = new ArrayList<>();
    kinds.forEach((id, kind) -> drawn.add(new DrawnChange(id, kind)));
    old.forEach(
        (id, ends) -> {
          if (!now.containsValue(ends)) {
            drawn.add(new DrawnChange(id, Change.Kind.REMOVED));
          }
        });
    now.forEach(
        (id, ends) -> {
          if (!old.containsValue(ends)) {
            drawn.add(new DrawnChange(id, Change.Kind.ADDED));
          } else if (changedWays.contains(ends)) {
            drawn.add(new DrawnChange(id, Change.Kind.CHANGED));
          }
        });
    return drawn;
  }

  /** Moved says more than changed, and both less than that it came or went. */
  private static Change.Kind stronger(Change.Kind one, Change.Kind other) {
    return other == Change.Kind.CHANGED ? one : other;
  }

  /** The ends of each flow, as the sentences name ways. */
  private static Map<String, String> flows(XmlTree model) {
    Map<String, String> flows = new LinkedHashMap<>();
    model
        .deep()
        .filter(element -> element.name.equals("sequenceFlow"))
        .forEach(
            flow ->
                flows.put(
                    flow.id(), flow.attribute("sourceRef") + ">" + flow.attribute("targetRef")));
    return flows;
  }
}
