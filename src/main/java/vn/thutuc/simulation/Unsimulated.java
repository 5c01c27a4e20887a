package vn.thutuc.simulation;

import java.util.List;
import java.util.Objects;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.procedure.Flow.Trigger;
import vn.thutuc.simulation.BadParameters.Unsupported;
import vn.thutuc.simulation.Layout.Place;
import vn.thutuc.simulation.Layout.Way;

/**
 * Refuses by name what a diagram may say and the simulator does not live through, so that nothing
 * is passed over in silence.
 */
final class Unsimulated {

  private final Layout layout;
  private final String file;

  private Unsimulated(Layout layout, String file) {
    this.layout = layout;
    this.file = file;
  }

  /**
   * Goes through the whole diagram.
   *
   * @throws BadParameters naming the first element that cannot be simulated, and why
   */
  static void refuse(Layout layout, String file) {
    Unsimulated check = new Unsimulated(layout, file);
    layout.places().forEach(check::refuse);
    layout.ways().forEach(check::refuse);
  }

  private void refuse(Place place) {
    if (isThrown(place, Trigger.Type.SIGNAL) && isCaughtAnywhere(place)) {
      throw BadParameters.unsupported(file, place.key(), Unsupported.SIGNAL);
    }
    if (place.is(Kind.THROW) && place.isTriggeredBy(Trigger.Type.ESCALATION) && isCaught(place)) {
      throw BadParameters.unsupported(file, place.key(), Unsupported.ESCALATION);
    }
    boolean thrown =
        isThrown(place, Trigger.Type.ERROR) || isThrown(place, Trigger.Type.ESCALATION);
    if (thrown && isCaughtBeside(place)) {
      throw BadParameters.unsupported(file, place.key(), Unsupported.EVENT_SUB_PROCESS);
    }
    if (isThrown(place, Trigger.Type.ESCALATION) && isCaughtWithoutEnding(place)) {
      throw BadParameters.unsupported(file, place.key(), Unsupported.ESCALATION);
    }
    String timer = place.step().trigger().name();
    if (place.isTriggeredBy(Trigger.Type.TIMER) && timer != null && timer.startsWith("R")) {
      throw BadParameters.unsupported(file, place.key(), Unsupported.REPEATING_TIMER);
    }
  }

  private void refuse(Way way) {
    Place from = layout.place(way.from());
    boolean chosen = way.isConditional() || way.isDefault();
    if (chosen && !from.step().kind().isGateway()) {
      throw BadParameters.unsupported(file, from.key(), Unsupported.CONDITION);
    }
  }

  private static boolean isThrown(Place place, Trigger.Type type) {
    return (place.is(Kind.THROW) || place.is(Kind.END)) && place.isTriggeredBy(type);
  }

  private boolean isCaught(Place place) {
    return layout.catches(place).isPresent() || isCaughtBeside(place);
  }

  private boolean isCaughtWithoutEnding(Place place) {
    return layout
        .catches(place)
        .filter(caught -> !caught.boundary().step().trigger().interrupting())
        .isPresent();
  }

  private boolean isCaughtAnywhere(Place place) {
    return layout.places().stream()
        .filter(
            other ->
                !isThrown(other, Trigger.Type.SIGNAL) && other.isTriggeredBy(Trigger.Type.SIGNAL))
        .anyMatch(other -> isSameName(place, other));
  }

  /** Whether an event sub-process around it, or beside it, starts by what is thrown here. */
  private boolean isCaughtBeside(Place place) {
    List<Place> starts =
        layout.places().stream()
            .filter(start -> start.is(Kind.START) && layout.isInEventScope(start))
            .filter(start -> start.isTriggeredBy(place.step().trigger().type()))
            .filter(start -> start.step().trigger().name() == null || isSameName(place, start))
            .toList();
    String scope = place.parent();
    while (true) {
      String around = scope;
      if (starts.stream()
          .map(start -> layout.place(Objects.requireNonNull(start.parent())))
          .anyMatch(inside -> Objects.equals(inside.parent(), around))) {
        return true;
      }
      if (scope == null) {
        return false;
      }
      scope = layout.place(scope).parent();
    }
  }

  private static boolean isSameName(Place one, Place other) {
    return Objects.equals(one.step().trigger().name(), other.step().trigger().name());
  }
}
