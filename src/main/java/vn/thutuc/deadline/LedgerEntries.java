package vn.thutuc.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored clock ledgers of all dossiers; rows are only ever added. */
@Repository
class LedgerEntries {

  private final JdbcClient jdbc;

  LedgerEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The dossier's ledger; an empty one if its clock has not started. */
  Ledger of(String dossier) {
    return Ledger.of(
        jdbc.sql(
                """
                SELECT kind, at, actor, reason_vi, reason_en, law, extra, extra_unit
                  FROM ledger_entry WHERE dossier_code = :dossier ORDER BY no
                """)
            .param("dossier", dossier)
            .query((row, i) -> entry(row))
            .list());
  }

  /** Writes the entry as the dossier's {@code no}-th. */
  void add(String dossier, int no, LedgerEntry entry) {
    TimeLimit extra = entry.extra();
    jdbc.sql(
            """
            INSERT INTO ledger_entry (dossier_code, no, kind, at, actor, reason_vi, reason_en, law,
                   extra, extra_unit)
            VALUES (:dossier, :no, :kind, :at, :actor, :reasonVi, :reasonEn, :law,
                   :extra, :extraUnit)
            """)
        .param("dossier", dossier)
        .param("no", no)
        .param("kind", entry.kind().name())
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("actor", entry.cause().actor())
        .param("reasonVi", entry.cause().reasonVi())
        .param("reasonEn", entry.cause().reasonEn())
        .param("law", entry.cause().law())
        .param("extra", extra == null ? null : extra.iso())
        .param("extraUnit", extra == null ? null : extra.unit().name())
        .update();
  }

  private static LedgerEntry entry(ResultSet row) throws SQLException {
    LedgerEntry.Cause cause =
        new LedgerEntry.Cause(
            row.getString("actor"),
            row.getString("reason_vi"),
            row.getString("reason_en"),
            row.getString("law"));
    return new LedgerEntry(
        LedgerEntry.Kind.valueOf(row.getString("kind")),
        row.getTimestamp("at").toInstant(),
        cause,
        extra(row));
  }

  private static @Nullable TimeLimit extra(ResultSet row) throws SQLException {
    String iso = row.getString("extra");
    return iso == null
        ? null
        : TimeLimit.parse(iso, TimeLimit.Unit.valueOf(row.getString("extra_unit")));
  }
}
