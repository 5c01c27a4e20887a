package vn.thutuc.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.simulation.Layout.Place;
import vn.thutuc.simulation.Layout.Way;

/**
 * Holds that every case comes to an end: from every step one must be within reach by ways that are
 * ever taken, and for cases of each label where shares go by one.
 */
final class Ends {

  private final Layout layout;
  private final Parameters parameters;

  Ends(Layout layout, Parameters parameters) {
    this.layout = layout;
    this.parameters = parameters;
  }

  /** Cases that differ by what they are. */
  private record Label(String attribute, int place) {}

  void check() {
    Set<String> ending = ending(null);
    for (Place place : layout.places()) {
      refuseEndless(place.key(), ending);
    }
    for (Label label : labels()) {
      Set<String> ends = ending(label);
      reached(label).forEach(key -> refuseEndless(key, ends));
    }
  }

  private void refuseEndless(String key, Set<String> ending) {
    if (!ending.contains(key)) {
      throw BadParameters.endless(parameters.file(), key);
    }
  }

  private Set<Label> labels() {
    Set<Label> labels = new LinkedHashSet<>();
    for (Map.Entry<String, Branching> gateway : parameters.gateways().entrySet()) {
      String attribute = gateway.getValue().attribute();
      for (int i = 0; attribute != null && i < gateway.getValue().shares().size(); i++) {
        labels.add(new Label(attribute, i));
      }
    }
    return labels;
  }

  /** From where an end is within reach. */
  private Set<String> ending(@Nullable Label label) {
    Set<String> ending = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (Place place : layout.places()) {
      if (layout.leaving(place).isEmpty()) {
        open.add(place.key());
      }
    }
    while (!open.isEmpty()) {
      String key = open.remove();
      if (ending.add(key)) {
        String attached = layout.place(key).attached();
        if (attached != null) {
          open.add(attached);
        }
        layout.ways().stream()
            .filter(way -> way.to().equals(key) && isEverTaken(way, label))
            .forEach(way -> open.add(way.from()));
      }
    }
    return ending;
  }

  /** Where cases of a label may come. */
  private Set<String> reached(Label label) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    layout.places().stream()
        .filter(place -> place.is(Kind.START))
        .forEach(place -> open.add(place.key()));
    while (!open.isEmpty()) {
      String key = open.remove();
      if (reached.add(key)) {
        layout.watching(layout.place(key)).forEach(watcher -> open.add(watcher.key()));
        layout.ways().stream()
            .filter(way -> way.from().equals(key) && isEverTaken(way, label))
            .forEach(way -> open.add(way.to()));
      }
    }
    return reached;
  }

  private boolean isEverTaken(Way way, @Nullable Label label) {
    Place from = layout.place(way.from());
    Branching branching = parameters.gateway(from.key(), from.step().id());
    boolean whenNoOther = way.isDefault() && from.is(Kind.INCLUSIVE_GATEWAY);
    if (branching == null || branching.isByRules() || whenNoOther) {
      return true;
    }
    boolean asked = label != null && label.attribute().equals(branching.attribute());
    Map<String, Double> shares = asked ? branching.shares().get(label.place()) : branching.flows();
    return shares.getOrDefault(way.id(), 0.0) > 0;
  }
}
