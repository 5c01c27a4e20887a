package vn.thutuc.reform.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.studio.draft.DraftId;

/** Everything that was foretold, each for one exact content; never changed. */
@Repository
public class Forecasts {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  Forecasts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest of that kind for this very content; none if a byte is different. */
  public Optional<Forecast> of(DraftId draft, BundleHash hash, Forecast.Kind kind) {
    return jdbc.sql(
            """
            SELECT draft_id, hash, kind, made_at, made_by, content
              FROM reform_forecast
             WHERE draft_id = :draft AND hash = :hash AND kind = :kind
             ORDER BY id DESC LIMIT 1
            """)
        .param("draft", draft.value())
        .param("hash", hash.hex())
        .param("kind", kind.name())
        .query((row, i) -> forecast(row))
        .optional();
  }

  /** Whether one of that kind was ever made, for whatever content. */
  public boolean has(DraftId draft, Forecast.Kind kind) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM reform_forecast WHERE draft_id = :draft AND kind = :kind)
            """)
        .param("draft", draft.value())
        .param("kind", kind.name())
        .query(Boolean.class)
        .single();
  }

  void add(Forecast forecast) {
    jdbc.sql(
            """
            INSERT INTO reform_forecast (draft_id, hash, kind, made_at, made_by, content)
            VALUES (:draft, :hash, :kind, :at, :by, :content::jsonb)
            """)
        .param("draft", forecast.draft().value())
        .param("hash", forecast.hash().hex())
        .param("kind", forecast.kind().name())
        .param("at", forecast.at().atOffset(ZoneOffset.UTC))
        .param("by", forecast.by())
        .param("content", json.writeValueAsString(forecast.content()))
        .update();
  }

  private Forecast forecast(ResultSet row) throws SQLException {
    return new Forecast(
        new DraftId(row.getLong("draft_id")),
        new BundleHash(row.getString("hash")),
        Forecast.Kind.valueOf(row.getString("kind")),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by"),
        json.readValue(row.getString("content"), Forecast.Content.class));
  }
}
