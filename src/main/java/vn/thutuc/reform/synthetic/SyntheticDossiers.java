package vn.thutuc.reform.synthetic;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.reform.past.PastWriter;
import vn.thutuc.rules.Ruling;

/** Writes the dossiers of a year nobody lived, with what happened to them. */
@Repository
class SyntheticDossiers {

  private static final int BATCH = 500;

  private final JdbcTemplate batches;
  private final JsonMapper json;

  SyntheticDossiers(JdbcTemplate batches, JsonMapper json) {
    this.batches = batches;
    this.json = json;
  }

  private record Row<T>(int dossier, int no, T value) {}

  void add(SyntheticYear year) {
    dossiers(year);
    events(year);
    rulings(year);
  }

  private void dossiers(SyntheticYear year) {
    batches.batchUpdate(
        """
        INSERT INTO synthetic_dossier (bundle, no, channel, filed_at, ended_at, end_event, facts)
        VALUES (?, ?, ?, ?, ?, ?, CAST(? AS jsonb))
        """,
        year.dossiers(),
        BATCH,
        (statement, one) -> {
          statement.setString(1, year.bundle().hex());
          statement.setInt(2, one.no());
          statement.setString(3, one.channel());
          statement.setObject(4, stored(one.filed()), Types.TIMESTAMP_WITH_TIMEZONE);
          statement.setObject(5, stored(one.ended()), Types.TIMESTAMP_WITH_TIMEZONE);
          statement.setString(6, one.end());
          statement.setString(7, json.writeValueAsString(PastWriter.plain(one.facts())));
        });
  }

  private void events(SyntheticYear year) {
    List<Row<EventLog.Event>> rows = new ArrayList<>();
    for (SyntheticYear.Dossier one : year.dossiers()) {
      for (int i = 0; i < one.events().size(); i++) {
        rows.add(new Row<>(one.no(), i + 1, one.events().get(i)));
      }
    }
    batches.batchUpdate(
        """
        INSERT INTO synthetic_event (bundle, dossier_no, no, element, begun_at, ended_at, who)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        rows,
        BATCH,
        (statement, row) -> {
          statement.setString(1, year.bundle().hex());
          statement.setInt(2, row.dossier());
          statement.setInt(3, row.no());
          statement.setString(4, row.value().activity());
          statement.setObject(5, stored(row.value().start()), Types.TIMESTAMP_WITH_TIMEZONE);
          statement.setObject(6, stored(row.value().end()), Types.TIMESTAMP_WITH_TIMEZONE);
          statement.setString(7, row.value().resource());
        });
  }

  private void rulings(SyntheticYear year) {
    List<Row<Ruling>> rows = new ArrayList<>();
    for (SyntheticYear.Dossier one : year.dossiers()) {
      one.rulings().forEach(ruling -> rows.add(new Row<>(one.no(), 0, ruling)));
    }
    batches.batchUpdate(
        """
        INSERT INTO synthetic_ruling (bundle, dossier_no, rule_set, outcome, ruling)
        VALUES (?, ?, ?, ?, CAST(? AS jsonb))
        """,
        rows,
        BATCH,
        (statement, row) -> {
          statement.setString(1, year.bundle().hex());
          statement.setInt(2, row.dossier());
          statement.setString(3, row.value().ruleSet());
          statement.setString(4, row.value().outcome().name());
          statement.setString(5, row.value().toJson());
        });
  }

  private static @Nullable OffsetDateTime stored(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
