package vn.thutuc.procedure;

import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thutuc.rules.RuleBook;

/**
 * The published versions of every procedure, with their whole content: a dossier finishes under the
 * version it started under (Decree 217/2026/ND-CP, Article 76.19 is one such rule), so no version
 * is ever overwritten.
 */
@Repository
public class Procedures {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Map<BundleHash, Bundle> bundles = new ConcurrentHashMap<>();
  private final Map<BundleHash, RuleBook> ruleBooks = new ConcurrentHashMap<>();

  Procedures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Records a published version; publishing the same content again changes nothing. */
  public ProcedureVersion publish(Bundle bundle, String deploymentId) {
    Manifest manifest = bundle.manifest();
    jdbc.sql(
            """
            INSERT INTO procedure_version
                   (hash, key, valid_from, valid_to, published_at, deployment_id, status, content)
            VALUES (:hash, :key, :from, :to, :now, :deployment, 'PUBLISHED', :content)
            ON CONFLICT (hash) DO NOTHING
            """)
        .param("hash", bundle.hash().hex())
        .param("key", bundle.key().value())
        .param("from", manifest.validFrom())
        .param("to", manifest.validTo())
        .param("now", OffsetDateTime.now(clock))
        .param("deployment", deploymentId)
        .param("content", BundleWriter.zip(bundle))
        .update();
    return version(bundle.hash()).orElseThrow();
  }

  /** Lets no new dossier start under it; running ones go on. */
  public void withdraw(BundleHash hash) {
    jdbc.sql("UPDATE procedure_version SET status = 'WITHDRAWN' WHERE hash = :hash")
        .param("hash", hash.hex())
        .update();
  }

  /** The version under which a dossier received on that day starts. */
  public Optional<ProcedureVersion> versionInForce(ProcedureKey key, LocalDate day) {
    return jdbc.sql(
            """
            SELECT hash, key, valid_from, valid_to, published_at, deployment_id, status
              FROM procedure_version
             WHERE key = :key AND status = 'PUBLISHED'
               AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
             ORDER BY valid_from DESC, publication DESC
             LIMIT 1
            """)
        .param("key", key.value())
        .param("day", day)
        .query(Procedures::version)
        .optional();
  }

  public Optional<ProcedureVersion> version(BundleHash hash) {
    return jdbc.sql(
            """
            SELECT hash, key, valid_from, valid_to, published_at, deployment_id, status
              FROM procedure_version
             WHERE hash = :hash
            """)
        .param("hash", hash.hex())
        .query(Procedures::version)
        .optional();
  }

  /** All versions of a procedure, newest law first. */
  public List<ProcedureVersion> versions(ProcedureKey key) {
    return jdbc.sql(
            """
            SELECT hash, key, valid_from, valid_to, published_at, deployment_id, status
              FROM procedure_version
             WHERE key = :key
             ORDER BY valid_from DESC, publication DESC
            """)
        .param("key", key.value())
        .query(Procedures::version)
        .list();
  }

  /** For each procedure the version in force on that day, by key. */
  public List<ProcedureVersion> catalogue(LocalDate day) {
    return jdbc.sql(
            """
            SELECT DISTINCT ON (key)
                   hash, key, valid_from, valid_to, published_at, deployment_id, status
              FROM procedure_version
             WHERE status = 'PUBLISHED'
               AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
             ORDER BY key, valid_from DESC, publication DESC
            """)
        .param("day", day)
        .query(Procedures::version)
        .list();
  }

  /** The content of a published version, cached; unknown hashes are an IllegalArgumentException. */
  public Bundle bundle(BundleHash hash) {
    return bundles.computeIfAbsent(hash, this::load);
  }

  /** The compiled rules of a published version, cached. */
  public RuleBook ruleBook(BundleHash hash) {
    return ruleBooks.computeIfAbsent(hash, h -> bundle(h).rules().book());
  }

  private Bundle load(BundleHash hash) {
    byte[] content =
        jdbc.sql("SELECT content FROM procedure_version WHERE hash = :hash")
            .param("hash", hash.hex())
            .query(byte[].class)
            .optional()
            .orElseThrow(() -> new IllegalArgumentException("No published version " + hash));
    Bundle bundle = BundleReader.zip(new ByteArrayInputStream(content));
    if (!bundle.hash().equals(hash)) {
      throw new IllegalStateException("The stored content of " + hash + " was changed");
    }
    return bundle;
  }

  private static ProcedureVersion version(ResultSet row, int number) throws SQLException {
    return new ProcedureVersion(
        new ProcedureKey(row.getString("key")),
        new BundleHash(row.getString("hash")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        row.getString("deployment_id"),
        ProcedureVersion.Status.valueOf(row.getString("status")));
  }
}
