package vn.thutuc.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which filing a client's key already became. */
@Repository
class FilingKeys {

  private final JdbcClient jdbc;

  FilingKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The answer this filing already got.
   *
   * @throws FilingKeyReused if the key belongs to another filing
   */
  Optional<Filed> answered(Filing filing) {
    return jdbc.sql(
            """
            SELECT k.body_hash, d.code, d.tracking_code
              FROM filing_key k JOIN dossier d ON d.code = k.dossier_code
             WHERE k.client_key = :key
            """)
        .param("key", filing.clientKey())
        .query(
            (row, i) -> {
              if (!row.getString("body_hash").equals(hash(filing))) {
                throw new FilingKeyReused();
              }
              return new Filed(
                  new DossierCode(row.getString("code")),
                  new TrackingCode(row.getString("tracking_code")));
            })
        .optional();
  }

  /** Takes the key for this dossier; false if somebody took it, once that somebody committed. */
  boolean take(Filing filing, DossierCode code, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO filing_key (client_key, body_hash, dossier_code, filed_at)
                VALUES (:key, :hash, :code, :at)
                ON CONFLICT (client_key) DO NOTHING
                """)
            .param("key", filing.clientKey())
            .param("hash", hash(filing))
            .param("code", code.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static String hash(Filing filing) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(filing.canonical().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
