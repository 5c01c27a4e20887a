package vn.thutuc.studio;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.deadline.Ledger;
import vn.thutuc.rules.Ruling;

/**
 * One moment of a worked case: somebody acts, a question is answered, a service does its work.
 *
 * @param element the step it happens at; null for what concerns the whole dossier
 * @param role who acts: a role of the model or {@code applicant}; null for the product itself
 * @param given the answers given with it
 * @param named what it names: published requirements, reasons, a message or a service
 * @param ruling the answer of the rules; only for {@link Kind#RULED}
 * @param passed elements and sequence flows gone through from here to the next moment
 * @param waiting the elements the dossier stays at before the next moment
 * @param ledger the statutory clock at the end of the moment
 */
public record Moment(
    Kind kind,
    Instant at,
    @Nullable String element,
    @Nullable String role,
    Map<String, Object> given,
    List<String> named,
    @Nullable Ruling ruling,
    List<String> passed,
    List<String> waiting,
    Ledger ledger) {

  /** What happens. */
  public enum Kind {
    FILED,
    COMPLETED,
    ASKED,
    REFUSED,
    TOLD,
    TIMED,
    RULED,
    CALLED,
    ENDED
  }

  public Moment {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    named = List.copyOf(named);
    passed = List.copyOf(passed);
    waiting = List.copyOf(waiting);
  }
}
