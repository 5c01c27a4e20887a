package vn.thutuc.reform.learnt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.reform.calibration.Trust;
import vn.thutuc.reform.study.StudyPlan;

/** What was learnt of the past, by the parameters it gave, whatever a form did to their ends. */
@Repository
public class LearntBases {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  LearntBases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where these very parameters were learnt; empty for others, and for changed ones. */
  public Optional<LearntBase> of(String parameters) {
    return jdbc.sql(
            """
            SELECT key, base, origin, from_day, until_day, cases, open_cases, events, fitness,
                   parameters, trust, learnt_at
              FROM learnt_base WHERE parameters_hash = encode(sha256(convert_to(:told, 'UTF8')), 'hex')
            """)
        .param("told", parameters.strip())
        .query((row, i) -> read(row))
        .optional();
  }

  /** What was learnt last of such a past of a version, told of to that day. */
  Optional<LearntBase> latest(BundleHash base, StudyPlan.Origin origin, LocalDate until) {
    return jdbc.sql(
            """
            SELECT key, base, origin, from_day, until_day, cases, open_cases, events, fitness,
                   parameters, trust, learnt_at
              FROM learnt_base
             WHERE base = :base AND origin = :origin AND until_day = :until
             ORDER BY learnt_at DESC LIMIT 1
            """)
        .param("base", base.hex())
        .param("origin", origin.name())
        .param("until", until)
        .query((row, i) -> read(row))
        .optional();
  }

  void keep(LearntBase learnt) {
    Trust trust = learnt.trust();
    jdbc.sql(
            """
            INSERT INTO learnt_base (parameters_hash, key, base, origin, from_day, until_day, cases,
                                     open_cases, events, fitness, parameters, trust, learnt_at)
            VALUES (encode(sha256(convert_to(:told, 'UTF8')), 'hex'), :key, :base, :origin, :from, :until, :cases,
                    :open, :events, :fitness, :parameters, :trust::json, :at)
            ON CONFLICT (parameters_hash) DO NOTHING
            """)
        .param("told", learnt.parameters().strip())
        .param("key", learnt.key().value())
        .param("base", learnt.base().hex())
        .param("origin", learnt.origin().name())
        .param("from", learnt.from())
        .param("until", learnt.until())
        .param("cases", learnt.cases())
        .param("open", learnt.open())
        .param("events", learnt.events())
        .param("fitness", learnt.fitness())
        .param("parameters", learnt.parameters())
        .param("trust", trust == null ? null : JSON.writeValueAsString(trust), Types.VARCHAR)
        .param("at", learnt.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static LearntBase read(ResultSet row) throws SQLException {
    String trust = row.getString("trust");
    return new LearntBase(
        new ProcedureKey(row.getString("key")),
        new BundleHash(row.getString("base")),
        StudyPlan.Origin.valueOf(row.getString("origin")),
        row.getObject("from_day", LocalDate.class),
        row.getObject("until_day", LocalDate.class),
        row.getInt("cases"),
        row.getInt("open_cases"),
        row.getLong("events"),
        row.getDouble("fitness"),
        row.getString("parameters"),
        trust == null ? null : JSON.readValue(trust, Trust.class),
        row.getObject("learnt_at", OffsetDateTime.class).toInstant());
  }
}
