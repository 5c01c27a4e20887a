package vn.thutuc.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Manifest.Channel;
import vn.thutuc.procedure.ProcedureKey;

/** Reads a dossier from its row. */
final class DossierRow implements RowMapper<Dossier> {

  private final Json json;

  DossierRow(Json json) {
    this.json = json;
  }

  @Override
  public Dossier mapRow(ResultSet row, int number) throws SQLException {
    String outcome = row.getString("outcome");
    return new Dossier(
        new DossierCode(row.getString("code")),
        new TrackingCode(row.getString("tracking_code")),
        new ProcedureKey(row.getString("procedure_key")),
        new BundleHash(row.getString("bundle_hash")),
        row.getString("unit_id"),
        Channel.valueOf(row.getString("channel")),
        DossierStatus.valueOf(row.getString("status")),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getString("end_event"),
        row.getString("applicant_name"),
        row.getTimestamp("submitted_at").toInstant(),
        instant(row, "received_at"),
        instant(row, "decided_at"),
        instant(row, "ended_at"),
        json.read(row.getString("answers")),
        json.read(row.getString("findings")),
        row.getInt("version"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
