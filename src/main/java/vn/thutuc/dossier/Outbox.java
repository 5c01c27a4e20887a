package vn.thutuc.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What must leave the house, written down in the transaction that decided it and sent after it
 * committed.
 */
@Repository
class Outbox {

  private final JdbcClient jdbc;

  Outbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void write(DossierCode dossier, String element, String message, Instant at) {
    jdbc.sql(
            """
            INSERT INTO outbox (dossier_code, element, message, written_at)
            VALUES (:dossier, :element, :message, :at)
            ON CONFLICT DO NOTHING
            """)
        .param("dossier", dossier.value())
        .param("element", element)
        .param("message", message)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
