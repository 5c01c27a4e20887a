package vn.thutuc.studio.migration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.studio.draft.DraftId;

/** What drafts say about the dossiers that run under earlier versions. */
@Repository
class DraftTransitions {

  private final JdbcClient jdbc;

  DraftTransitions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, Answer> answers(DraftId draft, BundleHash from) {
    return jdbc.sql(
            "SELECT answers FROM draft_transition WHERE draft_id = :draft AND from_hash = :from")
        .param("draft", draft.value())
        .param("from", from.hex())
        .query(String.class)
        .optional()
        .map(Answers::of)
        .orElse(Map.of());
  }

  void set(DraftId draft, BundleHash from, Map<String, Answer> answers, String by, Instant at) {
    jdbc.sql(
            """
            INSERT INTO draft_transition (draft_id, from_hash, answers, set_by, set_at)
            VALUES (:draft, :from, :answers::jsonb, :by, :at)
            ON CONFLICT (draft_id, from_hash)
            DO UPDATE SET answers = :answers::jsonb, set_by = :by, set_at = :at
            """)
        .param("draft", draft.value())
        .param("from", from.hex())
        .param("answers", Answers.json(answers))
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
