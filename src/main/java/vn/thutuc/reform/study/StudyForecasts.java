package vn.thutuc.reform.study;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.reform.ledger.Forecast;

/** What each kept study said of its variant, for the drafts that are made of it. */
@Repository
public class StudyForecasts {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  StudyForecasts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of that study; none for one that was kept before forecasts were. */
  public Optional<Forecast.Content> of(long study) {
    return jdbc.sql("SELECT content FROM lab_study_forecast WHERE study_id = :study")
        .param("study", study)
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, Forecast.Content.class));
  }

  void add(long study, Forecast.Content content) {
    jdbc.sql(
            """
            INSERT INTO lab_study_forecast (study_id, content) VALUES (:study, :content::json)
            """)
        .param("study", study)
        .param("content", json.writeValueAsString(content))
        .update();
  }
}
