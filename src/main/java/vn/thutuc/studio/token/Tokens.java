package vn.thutuc.studio.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.studio.draft.DraftId;

/** All tokens by their SHA-256, and what was done with each; that log takes no other change. */
@Repository
class Tokens {

  private static final String COLUMNS =
      """
      SELECT id, owner, name, made_at, expires_at, revoked_at,
             (SELECT max(at) FROM studio_token_act
               WHERE token_id = studio_token.id AND act = 'USED') AS last_used
        FROM studio_token
      """;

  private final JdbcClient jdbc;

  Tokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What can be done with a token. */
  enum Act {
    MADE,
    USED,
    HANDED_IN,
    REVOKED
  }

  /** Newest first. */
  List<Token> of(String owner) {
    return jdbc.sql(COLUMNS + "WHERE owner = :owner ORDER BY id DESC")
        .param("owner", owner)
        .query(Tokens::token)
        .list();
  }

  Optional<Token> find(TokenText text) {
    return jdbc.sql(COLUMNS + "WHERE hash = :hash")
        .param("hash", text.hash())
        .query(Tokens::token)
        .optional();
  }

  /** The token the draft was handed in with. */
  Optional<Token> behind(DraftId draft) {
    return jdbc.sql(
            COLUMNS
                + """
                WHERE id = (SELECT token_id FROM studio_token_act
                             WHERE act = 'HANDED_IN' AND draft_id = :draft)
                """)
        .param("draft", draft.value())
        .query(Tokens::token)
        .optional();
  }

  long add(String owner, String name, TokenText text, Instant madeAt, Instant expiresAt) {
    return jdbc.sql(
            """
            INSERT INTO studio_token (owner, name, hash, made_at, expires_at)
            VALUES (:owner, :name, :hash, :made, :expires) RETURNING id
            """)
        .param("owner", owner)
        .param("name", name)
        .param("hash", text.hash())
        .param("made", utc(madeAt))
        .param("expires", utc(expiresAt))
        .query(Long.class)
        .single();
  }

  /** False if this person has no such token, or revoked it before. */
  boolean revoke(long id, String owner, Instant at) {
    return jdbc.sql(
                """
                UPDATE studio_token SET revoked_at = :at
                 WHERE id = :id AND owner = :owner AND revoked_at IS NULL
                """)
            .param("at", utc(at))
            .param("id", id)
            .param("owner", owner)
            .update()
        == 1;
  }

  void note(long token, Act act, @Nullable DraftId draft, Instant at) {
    jdbc.sql(
            """
            INSERT INTO studio_token_act (token_id, at, act, draft_id)
            VALUES (:token, :at, :act, :draft)
            """)
        .param("token", token)
        .param("at", utc(at))
        .param("act", act.name())
        .param("draft", draft == null ? null : draft.value())
        .update();
  }

  private static Token token(ResultSet row, int number) throws SQLException {
    return new Token(
        row.getLong("id"),
        row.getString("owner"),
        row.getString("name"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        instant(row, "revoked_at"),
        instant(row, "last_used"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
