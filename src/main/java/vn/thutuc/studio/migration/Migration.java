package vn.thutuc.studio.migration;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/**
 * One wish to bring the running dossiers of a version under another.
 *
 * @param answers what becomes of dossiers at steps the other version has not, by BPMN id
 * @param editors who opened or changed it; none of them may approve
 * @param triedAt when it was last tried with these answers; null if never
 * @param request why it was handed in and by whom; null before
 * @param approvedBy null before somebody else agreed
 * @param stops whether every dossier is stopped and given back instead of moved
 */
public record Migration(
    MigrationId id,
    ProcedureKey key,
    BundleHash from,
    BundleHash to,
    State state,
    Map<String, Answer> answers,
    Set<String> editors,
    String openedBy,
    Instant openedAt,
    @Nullable Instant triedAt,
    @Nullable Request request,
    @Nullable String approvedBy,
    boolean stops) {

  /** Why it was handed in, and by whom. */
  public record Request(String reason, String decision, String by, Instant at) {}

  /** How far it has come. */
  public enum State {
    /** Its answers can be changed. */
    OPEN,
    /** It is being tried on every dossier. */
    TRYING,
    /** A second person has to look at it. */
    ASKED,
    /** Approved, until its version is in force. */
    WAITING,
    /** Dossiers are moving. */
    RUNNING,
    /** Somebody stopped it in the middle. */
    HALTED,
    DONE,
    DROPPED
  }

  public Migration {
    answers = Map.copyOf(answers);
    editors = Set.copyOf(editors);
  }

  public boolean is(State... states) {
    return Set.of(states).contains(state);
  }
}
