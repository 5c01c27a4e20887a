package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Filed;
import vn.thutuc.engine.Timers;
import vn.thutuc.history.CaseEvents;

/** An authority that does not answer in two working days agrees (Decree 217/2026, 54.2.c). */
@ProductTest
class SilenceProcessTest {

  @Autowired private Office office;
  @Autowired private Timers timers;
  @Autowired private CaseEvents log;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;
  @Autowired private MockMvc browser;

  @Test
  void silenceIsCountedInWorkingDaysOverTheNationalDay() {
    DossierCode code = consultedAt("2026-08-28T09:00").code(); // a Friday before three days off
    Instant due = Instant.parse("2026-09-04T10:00:00Z");
    assertThat(timerOf(code)).isEqualTo(due);
    assertThat(office.waiting(code, "consult").stepDueAt()).isEqualTo(due);
  }

  @Test
  void theLogSaysByWhoseSilenceAndUnderWhichArticle() throws Exception {
    Filed filed = consultedAt("2026-10-05T09:00");
    clock.set("2026-10-07T17:00");
    timers.fire(filed.code().value(), "consult-silent");
    office.waiting(filed.code(), "conclude");
    assertThat(log.of(filed.code().value()))
        .filteredOn(event -> event.kind().equals("SILENT_CONSENT"))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.details())
                    .isEqualTo(Map.of("step", "consult", "law", "nd217-54-2-c")));
    browser
        .perform(get("/track/" + filed.trackingCode()).with(new Holder(filed)))
        .andExpect(
            content().string(containsString("cơ quan quản lý được lấy ý kiến không trả lời")))
        .andExpect(content().string(containsString("điểm c khoản 2 Điều 54")));
  }

  @Test
  void anAnswerIsNoSilence() {
    DossierCode code = consultedAt("2026-10-05T09:00").code();
    office.complete(
        code,
        "consult",
        "thuly",
        Forms.values(
            "consultedAgency", "Cơ quan quản lý đê điều",
            "consultedOn", "2026-10-05",
            "consultAnswer", "AGREE",
            "planningFit", "DETAILED_PLAN",
            "corridorClear", "true"));
    assertThat(log.of(code.value()))
        .extracting(event -> event.kind())
        .doesNotContain("SILENT_CONSENT");
  }

  private Filed consultedAt(String local) {
    clock.set(local);
    Map<String, List<String>> unclear = Forms.with(Forms.housePermit(), "planningFit", "UNKNOWN");
    Filed filed = office.file("house-permit", unclear);
    office.complete(filed.code(), "check-dossier", "motcua", Forms.housePermitComplete());
    Map<String, List<String>> found =
        Forms.with(Forms.housePermitInOrder(), "planningFit", "UNKNOWN");
    office.complete(
        filed.code(), "appraise", "thuly", Forms.with(found, "needsConsultation", "true"));
    return filed;
  }

  private Instant timerOf(DossierCode code) {
    return jdbc.sql(
            """
            SELECT job.duedate_ FROM camunda.act_ru_job job
              JOIN camunda.act_ru_execution run ON run.id_ = job.process_instance_id_
             WHERE run.business_key_ = :code
            """)
        .param("code", code.value())
        .query(Timestamp.class)
        .single()
        .toInstant();
  }
}
