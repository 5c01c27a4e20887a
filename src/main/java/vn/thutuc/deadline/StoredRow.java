package vn.thutuc.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.thutuc.deadline.ClockPolicy.Supplement;

/** Reads a clock and its terms from its row. */
final class StoredRow implements RowMapper<Deadlines.Stored> {

  @Override
  public Deadlines.Stored mapRow(ResultSet row, int number) throws SQLException {
    TimeLimit.Unit unit = TimeLimit.Unit.valueOf(row.getString("limit_unit"));
    ClockPolicy policy =
        new ClockPolicy(
            row.getObject("cut_off", LocalTime.class),
            Supplement.valueOf(row.getString("supplement")),
            row.getBoolean("swap_days_work"));
    return new Deadlines.Stored(
        new ClockId(row.getString("dossier_code"), row.getString("scope")),
        new ClockTerms(
            TimeLimit.parse(row.getString("limit_iso"), unit), policy, row.getString("calendar")),
        instant(row, "due_at"),
        instant(row, "started_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
