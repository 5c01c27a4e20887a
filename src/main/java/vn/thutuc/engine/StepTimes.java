package vn.thutuc.engine;

import java.time.Instant;
import java.util.Optional;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;

/** Says until when a step may take, in working time; the deadline room knows the calendars. */
@FunctionalInterface
public interface StepTimes {

  /** When a step that opens now is due by its own limit; empty if it has none. */
  Optional<Instant> stepDue(Bundle bundle, Flow.Step step, Instant opened);
}
