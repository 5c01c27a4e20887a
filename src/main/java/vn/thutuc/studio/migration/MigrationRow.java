package vn.thutuc.studio.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/** Reads a migration from its row. */
final class MigrationRow implements RowMapper<Migration> {

  @Override
  public Migration mapRow(ResultSet row, int number) throws SQLException {
    Map<String, Answer> answers = Answers.of(row.getString("answers"));
    String askedBy = row.getString("asked_by");
    Instant askedAt = instant(row, "asked_at");
    return new Migration(
        new MigrationId(row.getLong("id")),
        new ProcedureKey(row.getString("key")),
        new BundleHash(row.getString("from_hash")),
        new BundleHash(row.getString("to_hash")),
        Migration.State.valueOf(row.getString("state")),
        answers,
        Set.of((String[]) row.getArray("editors").getArray()),
        row.getString("opened_by"),
        Objects.requireNonNull(instant(row, "opened_at")),
        instant(row, "tried_at"),
        askedBy == null || askedAt == null
            ? null
            : new Migration.Request(
                row.getString("reason"), row.getString("decision"), askedBy, askedAt),
        row.getString("approved_by"),
        row.getBoolean("stops"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
