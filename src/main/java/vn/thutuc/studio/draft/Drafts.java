package vn.thutuc.studio.draft;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/** All drafts and who worked on them. */
@Repository
public class Drafts {

  private static final String COLUMNS =
      """
      SELECT id, key, title, base, state, version, opened_by, opened_at, review_hash,
             review_reason, review_decision, submitted_by, submitted_at
        FROM draft
      """;

  private static final DraftRow ROW = new DraftRow();

  private final JdbcClient jdbc;

  Drafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The draft of that number.
   *
   * @throws DraftNotFound if there is none
   */
  public Draft get(DraftId id) {
    return one(COLUMNS + "WHERE id = :id", id);
  }

  /** Those somebody still works on or has to review, newest first. */
  public List<Draft> open() {
    return jdbc.sql(COLUMNS + "WHERE state IN ('EDITING', 'IN_REVIEW') ORDER BY id DESC")
        .query(ROW)
        .list();
  }

  /** Whether anybody works on a draft of that procedure. */
  public boolean isAtWork(ProcedureKey key) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM draft
                            WHERE key = :key AND state IN ('EDITING', 'IN_REVIEW'))
            """)
        .param("key", key.value())
        .query(Boolean.class)
        .single();
  }

  /** Everybody who opened it, changed a file of it or handed it in: none of them may approve. */
  public Set<String> editors(DraftId id) {
    return jdbc.sql("SELECT username FROM draft_editor WHERE draft_id = :id")
        .param("id", id.value())
        .query(String.class)
        .set();
  }

  /** The draft that lies with the reviewer with this very content. */
  Optional<DraftId> inReview(BundleHash content) {
    return jdbc.sql(
            """
            SELECT id FROM draft
             WHERE state = 'IN_REVIEW' AND review_hash = :hash ORDER BY id LIMIT 1
            """)
        .param("hash", content.hex())
        .query(Long.class)
        .optional()
        .map(DraftId::new);
  }

  /** Lets nobody else hand in the same content until the transaction ends. */
  void oneAtATime(BundleHash content) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('draft ' || :hash, 0))::text")
        .param("hash", content.hex())
        .query(String.class)
        .single();
  }

  /** The draft, which nobody else can move until the transaction ends. */
  Draft lock(DraftId id) {
    return one(COLUMNS + "WHERE id = :id FOR UPDATE", id);
  }

  DraftId add(ProcedureKey key, String title, @Nullable BundleHash base, String by, Instant at) {
    long id =
        jdbc.sql(
                """
                INSERT INTO draft (key, title, base, state, opened_by, opened_at)
                VALUES (:key, :title, :base, 'EDITING', :by, :at) RETURNING id
                """)
            .param("key", key.value())
            .param("title", title)
            .param("base", base == null ? null : base.hex())
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    addEditor(new DraftId(id), by);
    return new DraftId(id);
  }

  /** Counts a change by somebody who is from now on one of its editors. */
  public void touch(DraftId id, String by) {
    jdbc.sql("UPDATE draft SET version = version + 1 WHERE id = :id")
        .param("id", id.value())
        .update();
    addEditor(id, by);
  }

  /** Hands the content in; false if anything changed since that version of the draft was read. */
  boolean submit(Draft draft, ReviewRequest request) {
    addEditor(draft.id(), request.by());
    return jdbc.sql(
                """
                UPDATE draft
                   SET state = 'IN_REVIEW', version = version + 1, review_hash = :hash,
                       review_reason = :reason, review_decision = :decision,
                       submitted_by = :by, submitted_at = :at
                 WHERE id = :id AND state = 'EDITING' AND version = :version
                """)
            .param("hash", request.hash().hex())
            .param("reason", request.reason())
            .param("decision", request.decision())
            .param("by", request.by())
            .param("at", request.at().atOffset(ZoneOffset.UTC))
            .param("id", draft.id().value())
            .param("version", draft.version())
            .update()
        == 1;
  }

  void approve(DraftId id, BundleHash hash, String by, Instant at) {
    jdbc.sql(
            """
            INSERT INTO draft_approval (draft_id, hash, approved_by, approved_at)
            VALUES (:id, :hash, :by, :at)
            """)
        .param("id", id.value())
        .param("hash", hash.hex())
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void become(DraftId id, DraftState state) {
    jdbc.sql("UPDATE draft SET state = :state, version = version + 1 WHERE id = :id")
        .param("id", id.value())
        .param("state", state.name())
        .update();
  }

  private void addEditor(DraftId id, String username) {
    jdbc.sql(
            """
            INSERT INTO draft_editor (draft_id, username) VALUES (:id, :username)
            ON CONFLICT DO NOTHING
            """)
        .param("id", id.value())
        .param("username", username)
        .update();
  }

  private Draft one(String sql, DraftId id) {
    return jdbc.sql(sql)
        .param("id", id.value())
        .query(ROW)
        .optional()
        .orElseThrow(() -> new DraftNotFound(id));
  }
}
