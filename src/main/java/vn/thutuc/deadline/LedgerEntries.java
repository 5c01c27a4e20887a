package vn.thutuc.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.deadline.LedgerEntry.Cause;
import vn.thutuc.deadline.LedgerEntry.Kind;

/** The stored clock entries; the database refuses to change or delete one. */
@Repository
public class LedgerEntries {

  private final JdbcClient jdbc;

  LedgerEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The ledger of a clock; empty when it never started. */
  public Ledger of(ClockId clock) {
    return of(List.of(clock)).getOrDefault(clock, Ledger.empty());
  }

  /** The ledgers of several clocks, those that never started left out. */
  public Map<ClockId, Ledger> of(Collection<ClockId> clocks) {
    Map<ClockId, List<LedgerEntry>> entries = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT e.dossier_code, e.scope, e.kind, e.at, e.actor, e.reason_vi, e.reason_en,
                   e.law, e.extra, e.extra_unit
              FROM unnest(:dossiers::text[], :scopes::text[]) AS wanted (dossier_code, scope)
              JOIN ledger_entry e USING (dossier_code, scope)
             ORDER BY e.dossier_code, e.scope, e.seq
            """)
        .param("dossiers", clocks.stream().map(ClockId::dossier).toArray(String[]::new))
        .param("scopes", clocks.stream().map(ClockId::scope).toArray(String[]::new))
        .query(
            row -> {
              entries
                  .computeIfAbsent(
                      new ClockId(row.getString("dossier_code"), row.getString("scope")),
                      id -> new ArrayList<>())
                  .add(entry(row));
            });
    Map<ClockId, Ledger> ledgers = new LinkedHashMap<>();
    entries.forEach((clock, list) -> ledgers.put(clock, Ledger.of(list)));
    return ledgers;
  }

  void append(ClockId clock, int seq, LedgerEntry entry) {
    TimeLimit extra = entry.extra();
    jdbc.sql(
            """
            INSERT INTO ledger_entry (dossier_code, scope, seq, kind, at, actor,
                                      reason_vi, reason_en, law, extra, extra_unit)
            VALUES (:dossier, :scope, :seq, :kind, :at, :actor,
                    :reasonVi, :reasonEn, :law, :extra, :extraUnit)
            """)
        .param("dossier", clock.dossier())
        .param("scope", clock.scope())
        .param("seq", seq)
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
    String extra = row.getString("extra");
    return new LedgerEntry(
        Kind.valueOf(row.getString("kind")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Cause(
            row.getString("actor"),
            row.getString("reason_vi"),
            row.getString("reason_en"),
            row.getString("law")),
        extra == null
            ? null
            : TimeLimit.parse(extra, TimeLimit.Unit.valueOf(row.getString("extra_unit"))));
  }
}
