package vn.thutuc.studio.draft;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/**
 * One line of the studio's log.
 *
 * @param actor the account that did it
 * @param draft null for what concerns a published version only
 * @param file the file concerned; after a rename the new path
 * @param hash the exact content concerned
 * @param decision the number of the legal decision
 */
public record StudioAct(
    Instant at,
    String actor,
    Kind kind,
    ProcedureKey key,
    @Nullable DraftId draft,
    @Nullable String file,
    @Nullable BundleHash hash,
    @Nullable String reason,
    @Nullable String decision) {

  /** What can be done in the studio. */
  public enum Kind {
    OPENED,
    IMPORTED,
    FILE_SAVED,
    FILE_RENAMED,
    FILE_REMOVED,
    DISCARDED,
    EVIDENCE_GATHERED,
    SUBMITTED,
    WITHDRAWN,
    SENT_BACK,
    PUBLISHED,
    RECALL_ASKED,
    RECALL_DROPPED,
    RECALLED,
    MIGRATION_OPENED,
    MIGRATION_TRIED,
    MIGRATION_ASKED,
    MIGRATION_SENT_BACK,
    MIGRATION_APPROVED,
    MIGRATION_STARTED,
    MIGRATION_HALTED,
    MIGRATION_RESUMED,
    MIGRATION_DONE,
    MIGRATION_DROPPED;

    /** The last part of its message key. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** An act on a draft. */
  static StudioAct on(Draft draft, Kind kind, String actor, Instant at) {
    return new StudioAct(at, actor, kind, draft.key(), draft.id(), null, null, null, null);
  }

  StudioAct ofFile(String path) {
    return new StudioAct(at, actor, kind, key, draft, path, hash, reason, decision);
  }

  StudioAct ofContent(BundleHash content) {
    return new StudioAct(at, actor, kind, key, draft, file, content, reason, decision);
  }

  StudioAct because(String why, @Nullable String ordered) {
    return new StudioAct(at, actor, kind, key, draft, file, hash, why, ordered);
  }
}
