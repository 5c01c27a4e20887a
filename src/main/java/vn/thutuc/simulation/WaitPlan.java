package vn.thutuc.simulation;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.procedure.Flow.Trigger;
import vn.thutuc.simulation.Layout.Place;

/** Numbers what cases wait for: by the parameters, or by the timer that stands in the diagram. */
final class WaitPlan {

  private final Parameters parameters;
  private final PeoplePlan people;
  private final List<Program.Wait> waits = new ArrayList<>();

  WaitPlan(Parameters parameters, PeoplePlan people) {
    this.parameters = parameters;
    this.people = people;
  }

  Program.Wait[] all() {
    return waits.toArray(Program.Wait[]::new);
  }

  boolean anyInterrupts() {
    return waits.stream().anyMatch(Program.Wait::interrupting) && waitsWatch;
  }

  private boolean waitsWatch;

  /** Boundary events; an error happens when the work is done, all else after a time. */
  int boundary(Place place) {
    boolean thrown =
        place.isTriggeredBy(Trigger.Type.ERROR) || place.isTriggeredBy(Trigger.Type.ESCALATION);
    waitsWatch |= place.step().trigger().interrupting();
    if (thrown && parameters.event(place.key(), place.step().id()) == null) {
      return add(new Program.Wait(Distribution.fixed(0), 0, OpenHours.ALWAYS, true, true));
    }
    Parameters.EventTime time = time(place);
    return add(wait(time, place.step().trigger().interrupting(), thrown));
  }

  int of(Place place, boolean interrupting) {
    waitsWatch |= place.is(Kind.START) && interrupting;
    return add(wait(time(place), interrupting, false));
  }

  /** What passes before work is ready; -1 for nothing. */
  int delay(Parameters.@Nullable EventTime time) {
    return time == null ? -1 : add(wait(time, false, false));
  }

  boolean isCertain(Place place) {
    return time(place).probability() >= 1;
  }

  private Program.Wait wait(Parameters.EventTime time, boolean interrupting, boolean atEnd) {
    return new Program.Wait(
        time.time(), time.probability(), people.hours(time.calendar()), interrupting, atEnd);
  }

  private int add(Program.Wait wait) {
    waits.add(wait);
    return waits.size() - 1;
  }

  private Parameters.EventTime time(Place place) {
    Parameters.EventTime told = parameters.event(place.key(), place.step().id());
    Double drawn = drawn(place);
    if (told != null) {
      return told;
    } else if (drawn != null) {
      return new Parameters.EventTime(Distribution.fixed(drawn), 1, Parameters.ALWAYS);
    }
    throw BadParameters.notDescribed(parameters.file(), "events." + place.key(), place.step().id());
  }

  /** The seconds of a timer such as {@code PT72H}; null for one that is computed. */
  private static @Nullable Double drawn(Place place) {
    String text = place.step().trigger().name();
    if (!place.isTriggeredBy(Trigger.Type.TIMER) || text == null) {
      return null;
    }
    try {
      return Duration.parse(text).toNanos() * 1e-9;
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }
}
