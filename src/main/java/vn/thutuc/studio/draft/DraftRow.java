package vn.thutuc.studio.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/** Reads a draft from its row, with what it was handed in with. */
final class DraftRow implements RowMapper<Draft> {

  @Override
  public Draft mapRow(ResultSet row, int number) throws SQLException {
    String base = row.getString("base");
    DraftState state = DraftState.valueOf(row.getString("state"));
    boolean reviewed = state == DraftState.IN_REVIEW || state == DraftState.PUBLISHED;
    return new Draft(
        new DraftId(row.getLong("id")),
        new ProcedureKey(row.getString("key")),
        row.getString("title"),
        base == null ? null : new BundleHash(base),
        state,
        row.getLong("version"),
        row.getString("opened_by"),
        instant(row, "opened_at"),
        reviewed ? request(row) : null);
  }

  private static ReviewRequest request(ResultSet row) throws SQLException {
    return new ReviewRequest(
        new BundleHash(row.getString("review_hash")),
        row.getString("review_reason"),
        row.getString("review_decision"),
        row.getString("submitted_by"),
        instant(row, "submitted_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
