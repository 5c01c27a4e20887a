package vn.thutuc.page.of;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;

/**
 * A dossier opened for a page: the version it runs under, what happened and how its clock stands.
 *
 * @param clock null before the dossier was received
 */
public record CaseFile(
    Dossier dossier,
    Bundle bundle,
    List<CaseEvent> events,
    Progress progress,
    @Nullable ClockReading clock) {

  public CaseFile {
    events = List.copyOf(events);
  }

  public Flow flow() {
    return bundle.flow();
  }
}
