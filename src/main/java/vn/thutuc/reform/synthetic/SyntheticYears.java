package vn.thutuc.reform.synthetic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.reform.replay.PastRuling;
import vn.thutuc.rules.Ruling;

/** The years nobody lived. They are in tables of their own; no real dossier is among them. */
@Repository
public class SyntheticYears {

  private final JdbcClient jdbc;
  private final SyntheticDossiers dossiers;

  SyntheticYears(JdbcClient jdbc, SyntheticDossiers dossiers) {
    this.jdbc = jdbc;
    this.dossiers = dossiers;
  }

  /**
   * A year without its dossiers.
   *
   * @param from the first day of filing, {@code until} the first that is not told of any more
   */
  public record Head(BundleHash bundle, LocalDate from, LocalDate until, int dossiers) {}

  /** The year of a version, if it was made. */
  public Optional<Head> head(BundleHash bundle) {
    return jdbc.sql(
            """
            SELECT from_day, until_day, dossiers FROM synthetic_year WHERE bundle = :bundle
            """)
        .param("bundle", bundle.hex())
        .query(
            (row, i) ->
                new Head(
                    bundle,
                    row.getObject("from_day", LocalDate.class),
                    row.getObject("until_day", LocalDate.class),
                    row.getInt("dossiers")))
        .optional();
  }

  /** Keeps a year; the first of two that are made at once stays. */
  @Transactional
  public void keep(SyntheticYear year, Instant now) {
    int kept =
        jdbc.sql(
                """
                INSERT INTO synthetic_year (bundle, key, from_day, until_day, origin, parameters,
                                            seed, dossiers, made_at)
                VALUES (:bundle, :key, :from, :until, :origin, :parameters, :seed, :dossiers, :at)
                ON CONFLICT (bundle) DO NOTHING
                """)
            .param("bundle", year.bundle().hex())
            .param("key", year.key().value())
            .param("from", year.from())
            .param("until", year.until())
            .param("origin", year.sample() ? "SAMPLE" : "GUESSED")
            .param("parameters", year.parameters())
            .param("seed", year.seed())
            .param("dossiers", year.dossiers().size())
            .param("at", now.atOffset(ZoneOffset.UTC))
            .update();
    if (kept == 1) {
      dossiers.add(year);
    }
  }

  /** A step of a dossier as it is stored. */
  private record Row(int dossier, String channel, boolean open, EventLog.Event event) {}

  /** What happened to its dossiers; empty if it was not made. */
  @Transactional(readOnly = true)
  public EventLog log(BundleHash bundle) {
    Map<Integer, List<Row>> cases = new LinkedHashMap<>();
    jdbc
        .sql(
            """
            SELECT d.no, d.channel, d.ended_at IS NULL AS open,
                   e.element, e.begun_at, e.ended_at, e.who
              FROM synthetic_dossier d
              JOIN synthetic_event e ON e.bundle = d.bundle AND e.dossier_no = d.no
             WHERE d.bundle = :bundle ORDER BY d.no, e.no
            """)
        .param("bundle", bundle.hex())
        .query((row, i) -> read(row))
        .stream()
        .forEach(row -> cases.computeIfAbsent(row.dossier(), any -> new ArrayList<>()).add(row));
    return new EventLog(cases.values().stream().map(SyntheticYears::told).toList());
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getInt("no"),
        row.getString("channel"),
        row.getBoolean("open"),
        new EventLog.Event(
            row.getString("element"),
            instant(row, "begun_at"),
            row.getObject("ended_at", OffsetDateTime.class).toInstant(),
            row.getString("who"),
            Map.of()));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static EventLog.Case told(List<Row> rows) {
    Row one = rows.get(0);
    Map<String, String> attributes = new HashMap<>();
    attributes.put("channel", one.channel());
    attributes.put("thutuc:synthetic", "true");
    if (one.open()) {
      attributes.put(EventLog.OPEN, "true");
    }
    return new EventLog.Case(
        SyntheticYear.name(one.dossier()), attributes, rows.stream().map(Row::event).toList());
  }

  /**
   * The next dossiers with the rulings made on them.
   *
   * @param after the number to go on behind; 0 to begin
   */
  public List<PastRuling> rulings(BundleHash bundle, int after, int most) {
    return jdbc.sql(
            """
            SELECT d.no, d.channel, r.ruling
              FROM synthetic_dossier d
              JOIN synthetic_ruling r ON r.bundle = d.bundle AND r.dossier_no = d.no
             WHERE d.bundle = :bundle AND d.no > :after AND d.no <= :last
             ORDER BY d.no, r.rule_set
            """)
        .param("bundle", bundle.hex())
        .param("after", after)
        .param("last", after + most)
        .query(
            (row, i) ->
                new PastRuling(
                    SyntheticYear.name(row.getInt("no")),
                    SyntheticYear.UNIT,
                    "",
                    row.getString("channel"),
                    Ruling.fromJson(row.getString("ruling")),
                    Set.of()))
        .list();
  }
}
