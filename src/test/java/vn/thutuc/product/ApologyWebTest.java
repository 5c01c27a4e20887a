package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.dossier.Filed;
import vn.thutuc.history.CaseEvents;

/** The apology for a late dossier, from the duty to what the applicant reads. */
@ProductTest
class ApologyWebTest {

  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");
  private static final RequestPostProcessor SPECIALIST = user("thuly").roles("SPECIALIST");
  private static final RequestPostProcessor LEADER = user("lanhdao").roles("LEADER");
  private static final String OWED = "Phải gửi thư xin lỗi";
  private static final String REASON = "Cơ quan được hỏi trả lời chậm";

  @Autowired private Office office;
  @Autowired private CaseClock clocks;
  @Autowired private CaseEvents log;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;
  @Autowired private MockMvc browser;

  private Filed filed;
  private String page;

  /** Received on Monday, seven working days: due on Thursday 3 December at 17:00. */
  @BeforeEach
  void aPermitIsBeingAppraised() {
    clock.set("2026-11-23T09:00");
    filed =
        office.file("house-permit", Forms.with(Forms.housePermit(), "applicantName", "Vũ Thị Ơ"));
    office.complete(filed.code(), "check-dossier", "motcua", Forms.housePermitComplete());
    page = "/dossiers/" + filed.code();
  }

  @Test
  void theDutyIsAnnouncedInTimeAndOwedOnceTheLimitHasEnded() throws Exception {
    deskReads(not(containsString("thư xin lỗi")));
    clock.set("2026-12-02T10:00");
    deskReads(containsString("gửi thư xin lỗi chậm nhất 17:00 thứ Tư 02/12/2026"));
    listReads(not(containsString(OWED)));
    clock.set("2026-12-03T08:00");
    deskReads(containsString("gửi thư xin lỗi ngay"));
    clock.set("2026-12-04T08:00");
    deskReads(containsString(OWED));
    listReads(containsString(OWED));
  }

  @Test
  void theApplicantReadsTheReasonAndTheNewHourAndTheLimitStays() throws Exception {
    clock.set("2026-12-04T08:00");
    send(SPECIALIST, REASON, "2026-12-08T17:00").andExpect(redirectedUrl(page));
    assertThat(clocks.due(filed.code().value())).contains(Instant.parse("2026-12-03T10:00:00Z"));
    browser
        .perform(get("/track/" + filed.trackingCode()).with(new Holder(filed)))
        .andExpect(content().string(containsString("hẹn trả kết quả lúc 17:00 thứ Ba 08/12/2026")))
        .andExpect(content().string(containsString(REASON)))
        .andExpect(content().string(containsString("vẫn là 17:00 thứ Năm 03/12/2026")))
        .andExpect(content().string(not(containsString("thuly"))));
    deskReads(containsString("Đã hẹn lại 17:00 thứ Ba 08/12/2026"));
    listReads(not(containsString(OWED)));
    assertThat(
            written(
                "SELECT count(*) FROM outbox WHERE dossier_code = :code AND message = 'apology'"))
        .isEqualTo(1);
    assertThat(log.of(filed.code().value()))
        .filteredOn(event -> event.kind().equals("APOLOGISED"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.actor()).isEqualTo("thuly");
              assertThat(event.details())
                  .containsEntry("due", "2026-12-03T10:00:00Z")
                  .containsEntry("promised", "2026-12-08T10:00:00Z");
            });
    clock.set("2026-12-09T08:00");
    deskReads(containsString("luật không cho hẹn lại lần nữa"));
  }

  @Test
  void oneNewAppointmentIsAllTheLawAllows() throws Exception {
    clock.set("2026-12-04T08:00");
    send(CLERK, REASON, "2026-12-08T17:00").andExpect(redirectedUrl(page));
    send(CLERK, REASON, "2026-12-10T17:00")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("luật không cho hẹn lại lần nữa")));
    assertThatThrownBy(
            () -> written("UPDATE apology SET reason = 'x' WHERE dossier_code = :code RETURNING 1"))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void aReasonAndAWorkingHourAfterTheLimitAreWanted() throws Exception {
    clock.set("2026-12-02T10:00");
    send(CLERK, " ", "2026-12-08T17:00").andExpect(status().isUnprocessableContent());
    for (String wrong :
        List.of("", "2026-12-03T16:00", "2026-12-05T09:00", "2026-12-08T12:00", "mai")) {
      send(CLERK, REASON, wrong)
          .andExpect(status().isUnprocessableContent())
          .andExpect(content().string(containsString("Chọn giờ hẹn lại là giờ làm việc")))
          .andExpect(content().string(containsString(REASON)));
    }
    assertThat(written("SELECT count(*) FROM apology WHERE dossier_code = :code")).isZero();
  }

  @Test
  void onlyWhoHasItToWorkOnApologisesAndNobodyWhileItWaits() throws Exception {
    send(LEADER, REASON, "2026-12-08T17:00").andExpect(status().isForbidden());
    office.askForMore(filed.code(), "appraise", "thuly", List.of("site-plan"));
    send(CLERK, REASON, "2026-12-08T17:00").andExpect(status().isConflict());
  }

  private ResultActions send(RequestPostProcessor who, String reason, String promised)
      throws Exception {
    return browser.perform(
        post(page + "/apology")
            .param("reason", reason)
            .param("promised", promised)
            .with(csrf())
            .with(who));
  }

  private void deskReads(org.hamcrest.Matcher<String> what) throws Exception {
    browser.perform(get(page).with(CLERK)).andExpect(content().string(what));
  }

  private void listReads(org.hamcrest.Matcher<String> what) throws Exception {
    browser
        .perform(
            get("/work").param("tab", "unit").param("q", filed.code().value()).with(SPECIALIST))
        .andExpect(content().string(containsString("Vũ Thị Ơ")))
        .andExpect(content().string(what));
  }

  private int written(String sql) {
    return jdbc.sql(sql).param("code", filed.code().value()).query(Integer.class).single();
  }
}
