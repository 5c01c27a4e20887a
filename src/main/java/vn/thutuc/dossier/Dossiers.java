package vn.thutuc.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/** All dossiers of this installation. */
@Repository
public class Dossiers {

  private static final String COLUMNS =
      """
      SELECT code, tracking_code, procedure_key, bundle_hash, unit_id, channel, status, outcome,
             end_event, applicant_name, submitted_at, received_at, decided_at, ended_at, answers,
             findings, version
        FROM dossier
      """;

  private final JdbcClient jdbc;
  private final Json json;
  private final DossierRow rows;

  Dossiers(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
    this.rows = new DossierRow(json);
  }

  /**
   * The dossier with this code.
   *
   * @throws DossierNotFound if there is none
   */
  public Dossier get(DossierCode code) {
    return jdbc.sql(COLUMNS + "WHERE code = :code")
        .param("code", code.value())
        .query(rows)
        .optional()
        .orElseThrow(() -> new DossierNotFound(code.value()));
  }

  /** The dossier an applicant's code opens. */
  public Optional<Dossier> tracked(TrackingCode code) {
    return jdbc.sql(COLUMNS + "WHERE tracking_code = :code")
        .param("code", code.value())
        .query(rows)
        .optional();
  }

  /** How many dossiers run under each version; versions without any are left out. */
  public Map<BundleHash, Integer> running(ProcedureKey key) {
    Map<BundleHash, Integer> counts = new HashMap<>();
    jdbc.sql(
            """
            SELECT bundle_hash, count(*)::int AS running
              FROM dossier WHERE procedure_key = :key AND ended_at IS NULL GROUP BY bundle_hash
            """)
        .param("key", key.value())
        .query((row, i) -> counts.put(new BundleHash(row.getString(1)), row.getInt(2)))
        .list();
    return counts;
  }

  /** The version a dossier runs under. */
  public BundleHash bundleOf(DossierCode code) {
    return jdbc.sql("SELECT bundle_hash FROM dossier WHERE code = :code")
        .param("code", code.value())
        .query(String.class)
        .optional()
        .map(BundleHash::new)
        .orElseThrow(() -> new DossierNotFound(code.value()));
  }

  void add(Dossier dossier) {
    jdbc.sql(
            """
            INSERT INTO dossier (code, tracking_code, procedure_key, bundle_hash, unit_id, channel,
                   status, applicant_name, applicant_search, submitted_at, answers)
            VALUES (:code, :tracking, :procedure, :bundle, :unit, :channel,
                   :status, :name, :search, :submittedAt, CAST(:answers AS jsonb))
            """)
        .param("code", dossier.code().value())
        .param("tracking", dossier.trackingCode().value())
        .param("procedure", dossier.procedure().value())
        .param("bundle", dossier.bundle().hex())
        .param("unit", dossier.unit())
        .param("channel", dossier.channel().name())
        .param("status", dossier.status().name())
        .param("name", dossier.applicantName())
        .param("search", SearchText.fold(dossier.applicantName()))
        .param("submittedAt", at(dossier.submittedAt()))
        .param("answers", json.write(dossier.answers()))
        .update();
  }

  /** Moves the dossier from one status to another; false if it stands elsewhere by now. */
  boolean move(DossierCode code, DossierStatus from, DossierStatus to) {
    return jdbc.sql(
                """
                UPDATE dossier SET status = :to, version = version + 1
                 WHERE code = :code AND status = :from
                """)
            .param("code", code.value())
            .param("from", from.name())
            .param("to", to.name())
            .update()
        == 1;
  }

  void received(DossierCode code, Instant at) {
    jdbc.sql("UPDATE dossier SET received_at = :at WHERE code = :code AND received_at IS NULL")
        .param("code", code.value())
        .param("at", at(at))
        .update();
  }

  void decided(DossierCode code, Instant at) {
    jdbc.sql("UPDATE dossier SET decided_at = :at WHERE code = :code AND decided_at IS NULL")
        .param("code", code.value())
        .param("at", at(at))
        .update();
  }

  void ended(DossierCode code, Outcome outcome, @Nullable String endEvent, Instant at) {
    jdbc.sql(
            """
            UPDATE dossier
               SET status = :status, outcome = :outcome, end_event = :endEvent, ended_at = :at,
                   version = version + 1
             WHERE code = :code AND ended_at IS NULL
            """)
        .param("code", code.value())
        .param("status", outcome.status().name())
        .param("outcome", outcome.name())
        .param("endEvent", endEvent)
        .param("at", at(at))
        .update();
  }

  /** Adds what officials found; a name found again replaces the older finding. */
  void found(DossierCode code, Map<String, Object> findings) {
    merge(
        "UPDATE dossier SET findings = findings || CAST(:values AS jsonb) WHERE code = :code",
        code,
        findings);
  }

  /** Adds what the applicant supplied; a name declared again replaces the older answer. */
  void supplied(DossierCode code, Map<String, Object> answers) {
    merge(
        "UPDATE dossier SET answers = answers || CAST(:values AS jsonb) WHERE code = :code",
        code,
        answers);
  }

  private void merge(String sql, DossierCode code, Map<String, Object> values) {
    if (!values.isEmpty()) {
      jdbc.sql(sql).param("code", code.value()).param("values", json.write(values)).update();
    }
  }

  private static Object at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
