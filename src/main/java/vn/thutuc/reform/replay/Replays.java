package vn.thutuc.reform.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.studio.draft.DraftId;

/** The replays that were run to their end; of each draft the latest few. */
@Repository
public class Replays {

  private static final int KEPT = 10;

  private final JdbcClient jdbc;

  Replays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest of a draft, for whatever stretch of the past. */
  public Optional<KeptReplay> latest(DraftId draft) {
    return jdbc.sql(
            """
            SELECT draft_id, hash, from_day, to_day, most, answer, run_by, run_at
              FROM replay_answer WHERE draft_id = :draft ORDER BY id DESC LIMIT 1
            """)
        .param("draft", draft.value())
        .query((row, i) -> read(row))
        .optional();
  }

  /** The latest of a draft for that stretch of the past. */
  public Optional<KeptReplay> latest(DraftId draft, LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            SELECT draft_id, hash, from_day, to_day, most, answer, run_by, run_at
              FROM replay_answer
             WHERE draft_id = :draft AND from_day = :from AND to_day = :to
             ORDER BY id DESC LIMIT 1
            """)
        .param("draft", draft.value())
        .param("from", from)
        .param("to", to)
        .query((row, i) -> read(row))
        .optional();
  }

  /** Keeps it, and of the older ones of the same draft only a few. */
  @Transactional
  public long keep(KeptReplay replay) {
    long id =
        jdbc.sql(
                """
                INSERT INTO replay_answer (draft_id, hash, from_day, to_day, most, answer, run_by,
                                           run_at)
                VALUES (:draft, :hash, :from, :to, :most, :answer::jsonb, :by, :at) RETURNING id
                """)
            .param("draft", replay.draft().value())
            .param("hash", replay.hash().hex())
            .param("from", replay.period().from())
            .param("to", replay.period().to())
            .param("most", replay.period().most())
            .param(
                "answer", ReplayJson.write(new ReplayJson.Answer(replay.report(), replay.shown())))
            .param("by", replay.by())
            .param("at", replay.at().atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    tidy(replay.draft());
    return id;
  }

  private void tidy(DraftId draft) {
    jdbc.sql(
            """
            DELETE FROM replay_answer
             WHERE draft_id = :draft
               AND id NOT IN (SELECT id FROM replay_answer WHERE draft_id = :draft
                               ORDER BY id DESC LIMIT :most)
            """)
        .param("draft", draft.value())
        .param("most", KEPT)
        .update();
  }

  private static KeptReplay read(ResultSet row) throws SQLException {
    ReplayJson.Answer answer = ReplayJson.read(row.getString("answer"));
    return new KeptReplay(
        new DraftId(row.getLong("draft_id")),
        new BundleHash(row.getString("hash")),
        new Replaying.Period(
            row.getObject("from_day", LocalDate.class),
            row.getObject("to_day", LocalDate.class),
            row.getInt("most")),
        answer.report(),
        answer.shown(),
        row.getString("run_by"),
        row.getObject("run_at", OffsetDateTime.class).toInstant());
  }
}
