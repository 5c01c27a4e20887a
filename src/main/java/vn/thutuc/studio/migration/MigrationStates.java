package vn.thutuc.studio.migration;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes how far a migration has come; whoever does holds its lock. */
@Repository
class MigrationStates {

  private final JdbcClient jdbc;

  MigrationStates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Answers it anew; what was tried before was tried with other answers. */
  void answer(MigrationId id, Map<String, Answer> answers, String by) {
    jdbc.sql(
            """
            UPDATE migration
               SET answers = :answers::jsonb, tried_at = NULL,
                   editors = CASE WHEN :by = ANY (editors) THEN editors ELSE editors || :by END
             WHERE id = :id
            """)
        .param("answers", Answers.json(answers))
        .param("by", by)
        .param("id", id.value())
        .update();
  }

  void ask(MigrationId id, String reason, String decision, String by, Instant at) {
    jdbc.sql(
            """
            UPDATE migration
               SET state = 'ASKED', reason = :reason, decision = :decision, asked_by = :by,
                   asked_at = :at,
                   editors = CASE WHEN :by = ANY (editors) THEN editors ELSE editors || :by END
             WHERE id = :id
            """)
        .param("reason", reason)
        .param("decision", decision)
        .param("by", by)
        .param("at", utc(at))
        .param("id", id.value())
        .update();
  }

  void approve(MigrationId id, Migration.State state, String by, Instant at) {
    jdbc.sql(
            """
            UPDATE migration SET state = :state, approved_by = :by, approved_at = :at
             WHERE id = :id
            """)
        .param("state", state.name())
        .param("by", by)
        .param("at", utc(at))
        .param("id", id.value())
        .update();
  }

  void tried(MigrationId id, Instant at) {
    jdbc.sql("UPDATE migration SET state = 'OPEN', tried_at = :at WHERE id = :id")
        .param("at", utc(at))
        .param("id", id.value())
        .update();
  }

  /**
   * @param endedAt when nothing more is to be done; null as long as something is
   */
  void become(MigrationId id, Migration.State state, @Nullable Instant endedAt) {
    jdbc.sql("UPDATE migration SET state = :state, ended_at = :ended WHERE id = :id")
        .param("state", state.name())
        .param("ended", endedAt == null ? null : utc(endedAt))
        .param("id", id.value())
        .update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
