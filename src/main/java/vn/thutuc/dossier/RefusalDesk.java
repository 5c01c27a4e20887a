package vn.thutuc.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a reasoned refusal (Decree 61/2018/ND-CP, articles 17.1.b and 19.8). */
@Component
public class RefusalDesk {

  /** The field of a task's form in which officials word the notice, in every procedure. */
  public static final String WORDS = "refusalText";

  private final RefusalNotices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RefusalDesk(RefusalNotices notices, ApplicationEventPublisher events, Clock clock) {
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Writes the notice down, in the caller's transaction.
   *
   * @throws ReasonMissing if it names neither a condition nor a reason in words
   */
  public void refuse(
      Dossier dossier, String element, List<String> conditions, String note, String actor) {
    if (note.isBlank()) {
      throw new ReasonMissing();
    }
    Instant now = clock.instant();
    notices.add(new RefusalNotice(dossier.code(), element, now, actor, conditions, note.strip()));
    events.publishEvent(
        new DossierEvent(
            dossier.code(),
            DossierEvent.Kind.REFUSED,
            actor,
            now,
            Map.of("conditions", String.join(",", conditions))));
  }
}
