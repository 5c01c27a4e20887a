package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.desk.Desk;
import vn.thutuc.dossier.Applicant;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.engine.Actor;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.calibration.Columns;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.reform.calibration.LogFile;
import vn.thutuc.reform.calibration.Trust;
import vn.thutuc.reform.history.OwnHistory;
import vn.thutuc.reform.learnt.Learning;
import vn.thutuc.reform.learnt.LearntBase;
import vn.thutuc.reform.study.StudyPlan;
import vn.thutuc.reform.study.StudyRun;
import vn.thutuc.reform.study.StudyRuns;

/** The lab learns from the past: its own dossiers, and a synthetic year where there are too few. */
@ProductTest
class LabPastWebTest {

  private static final RequestPostProcessor DESIGNER = user("thietke").roles("DESIGNER");
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String SIMULATED = "Dữ liệu mô phỏng, không phải hồ sơ thật";
  private static final String UNRELIABLE = "Không đáng tin";

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Desk desk;
  @Autowired private Applicant applicant;
  @Autowired private Procedures procedures;
  @Autowired private OwnHistory history;
  @Autowired private Learning learning;
  @Autowired private StudyRuns runs;
  @Autowired private JdbcClient jdbc;

  private Bundle permitOn(LocalDate day) {
    return procedures.bundle(
        procedures.versionInForce(new ProcedureKey("house-permit"), day).orElseThrow().hash());
  }

  /** Filed, checked, sent back for more, supplied, appraised; then the day ends. */
  @Test
  void ownDossiersAreALogWithoutPeople() {
    clock.set("2026-08-06T08:00");
    DossierCode code = office.file("house-permit", Forms.housePermit()).code();
    clock.set("2026-08-06T08:30");
    desk.claim(office.waiting(code, "check-dossier").taskId(), office.official("motcua"));
    clock.set("2026-08-06T08:50");
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    clock.set("2026-08-06T10:00");
    office.askForMore(code, "appraise", "thuly", List.of("site-plan"));
    clock.set("2026-08-07T09:00");
    applicant.supply(code, Set.of("site-plan"), Map.of(), Actor.applicant());

    LocalDate day = LocalDate.of(2026, 8, 6);
    EventLog log = history.log(permitOn(day), day, day.plusDays(2));
    EventLog.Case one =
        log.cases().stream()
            .filter(each -> each.begin().equals(at("2026-08-06T01:00:00Z")))
            .findFirst()
            .orElseThrow();

    assertThat(one.id()).startsWith("D-").isNotEqualTo(code.value());
    assertThat(one.attributes())
        .isEqualTo(Map.of("unit", Office.UNIT, "channel", "ONLINE", EventLog.OPEN, "true"));
    assertThat(one.events())
        .extracting(EventLog.Event::activity, EventLog.Event::start, EventLog.Event::end)
        .containsExactly(
            tuple("submitted", null, at("2026-08-06T01:00:00Z")),
            tuple("check-dossier", at("2026-08-06T01:30:00Z"), at("2026-08-06T01:50:00Z")),
            // taken and completed in one breath: nobody knows when the work began
            tuple("appraise", null, at("2026-08-06T03:00:00Z")),
            tuple("supplement-received", at("2026-08-06T03:00:00Z"), at("2026-08-07T02:00:00Z")));
    assertThat(one.events().get(1).resource()).matches("reception-\\d+");
    assertThat(one.events().get(2).resource()).matches("specialist-\\d+");
    assertThat(one.events().get(3).resource()).isNull();

    // the next morning nothing of that day was known yet
    EventLog before = history.log(permitOn(day), day, day.plusDays(1));
    assertThat(before.cases())
        .filteredOn(each -> each.begin().equals(one.begin()))
        .singleElement()
        .satisfies(each -> assertThat(each.events()).hasSize(3));
  }

  @Test
  void aSyntheticYearIsLearntFromTriedAndKeptApart(@TempDir Path folder) throws Exception {
    clock.set("2026-11-23T09:00");
    Bundle permit = permitOn(LocalDate.of(2026, 3, 2));
    String address = "/lab/house-permit?version=" + permit.hash();
    long dossiers = count("dossier");
    LearntBase learnt = learning.of(permit, Duration.ofMinutes(2)).orElseThrow();
    assertThat(learnt.origin()).isEqualTo(StudyPlan.Origin.SYNTHETIC);
    assertThat(learnt.verdict()).isNotEqualTo(Trust.Verdict.WITHHELD);
    assertThat(learnt.parameters()).contains("backlog:", "sla: {limit: P15D", "KS D=");
    assertThat(count("dossier")).isEqualTo(dossiers);

    browser
        .perform(get("/lab/house-permit/past?version=" + permit.hash()).with(DESIGNER))
        .andExpect(redirectedUrl(address + "&with=past"));
    browser
        .perform(get(address + "&with=past").with(DESIGNER))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(SIMULATED),
                        containsString("Tin được đến đâu"),
                        containsString("Chỉ dùng số trung bình"),
                        containsString("quan sát: phân phối"),
                        not(containsString(UNRELIABLE)))));

    Path file = folder.resolve("synthetic.xes");
    Files.write(
        file,
        browser
            .perform(get("/lab/house-permit/history.xes?version=" + permit.hash()).with(DESIGNER))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
    EventLog log = LogFile.read(file, ZONE, Columns.RECOGNISED);
    assertThat(log.cases()).hasSizeGreaterThan(1_900);
    assertThat(log.cases().get(0).attributes()).containsEntry("thutuc:synthetic", "true");
    assertThat(log.open()).hasSize(learnt.open());

    study(permit, learnt);
  }

  /** A study of it comes to a draft like any other; without trust no verdict is shown. */
  private void study(Bundle permit, LearntBase learnt) throws Exception {
    browser
        .perform(
            post("/lab/house-permit/run")
                .param("version", permit.hash().hex())
                .param("parameters", learnt.parameters().replace("\n", "\r\n"))
                .param("change", "{\"cut\":\"site-visit\"}")
                .param("amended", "{\"cut\":\"site-visit\"}")
                .with(DESIGNER)
                .with(csrf()))
        .andExpect(redirectedUrl("/lab/runs/mine"));
    StudyRun run = runs.of("thietke").orElseThrow();
    assertThat(run.await(Duration.ofSeconds(60))).isTrue();
    long id = run.kept().orElseThrow();
    answer(id)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(SIMULATED),
                        containsString("ans__v\">Giảm"),
                        not(containsString(UNRELIABLE)))));

    String trust =
        jdbc.sql("SELECT trust::text FROM learnt_base WHERE parameters = :told")
            .param("told", learnt.parameters())
            .query(String.class)
            .single();
    trust(learnt, trust.replaceFirst("\"cycle\":[^,]+", "\"cycle\":9999"));
    answer(id)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Không đưa ra kết luận"),
                        containsString(UNRELIABLE),
                        not(containsString("ans__v\">Giảm")))));
    trust(learnt, trust);
    browser
        .perform(post("/lab/runs/" + id + "/draft").with(DESIGNER).with(csrf()))
        .andExpect(status().is3xxRedirection());
  }

  private void trust(LearntBase learnt, String trust) {
    jdbc.sql("UPDATE learnt_base SET trust = :trust::json WHERE parameters = :told")
        .param("trust", trust)
        .param("told", learnt.parameters())
        .update();
  }

  private ResultActions answer(long id) throws Exception {
    return browser.perform(get("/lab/runs/" + id).with(DESIGNER)).andExpect(status().isOk());
  }

  private long count(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.api.Assertions.tuple(values);
  }

  private static Instant at(String time) {
    return Instant.parse(time);
  }
}
