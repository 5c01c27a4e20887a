package vn.thutuc.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.Filed;
import vn.thutuc.dossier.Outcome;
import vn.thutuc.product.Forms;
import vn.thutuc.product.Holder;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.Office;
import vn.thutuc.product.ProductTest;

/** The clerks' pages: the list, the task, its side exits, the counter. */
@ProductTest
class DeskWebTest {

  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");
  private static final RequestPostProcessor COLLEAGUE = user("motcua2").roles("RECEPTION");
  private static final RequestPostProcessor SPECIALIST = user("thuly").roles("SPECIALIST");

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Dossiers dossiers;

  private Filed filed;
  private String task;

  @BeforeEach
  void aHousePermitWaitsAtTheCounter() {
    clock.set("2026-11-23T09:00");
    filed =
        office.file("house-permit", Forms.with(Forms.housePermit(), "applicantName", "Đỗ Thị Ê"));
    task = office.waiting(filed.code(), "check-dossier").taskId();
  }

  @Test
  void nobodyWorksWithoutSigningIn() throws Exception {
    browser.perform(get("/work")).andExpect(redirectedUrl("/sign-in"));
    browser.perform(get("/dossiers/" + filed.code())).andExpect(redirectedUrl("/sign-in"));
    browser.perform(get("/reception").with(SPECIALIST)).andExpect(status().isForbidden());
  }

  @Test
  void aNameIsFoundWithoutItsAccents() throws Exception {
    browser
        .perform(get("/work").param("tab", "free").param("q", "do thi e").with(CLERK))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Đỗ Thị Ê")))
        .andExpect(content().string(containsString("Còn 4 giờ làm việc")));
    browser
        .perform(get("/work").param("tab", "free").param("q", "khong co ai").with(CLERK))
        .andExpect(content().string(not(containsString("Đỗ Thị Ê"))));
  }

  @Test
  void aTaskIsTakenShownAndPutBack() throws Exception {
    browser.perform(act("/claim").with(CLERK)).andExpect(redirectedUrl("/work/" + task));
    browser
        .perform(get("/work/" + task).with(CLERK))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Trả lại danh sách")))
        .andExpect(content().string(containsString("name=\"dossierComplete\"")));
    browser
        .perform(get("/work/" + task).with(COLLEAGUE))
        .andExpect(content().string(containsString("Cán bộ một cửa 1 đang giữ việc này.")))
        .andExpect(content().string(not(containsString("Hoàn thành bước"))));
    browser.perform(act("/release").with(CLERK)).andExpect(redirectedUrl("/work?tab=free"));
  }

  @Test
  void whoComesSecondIsToldInAPageOrAProblem() throws Exception {
    browser.perform(act("/claim").with(CLERK));

    browser
        .perform(act("").param("landLookup", "FOUND").with(COLLEAGUE))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Đồng nghiệp “Cán bộ một cửa 1” đã nhận")))
        .andExpect(content().string(containsString("Mở lại danh sách")));
    browser
        .perform(act("").param("landLookup", "FOUND").accept("application/json").with(COLLEAGUE))
        .andExpect(status().isConflict())
        .andExpect(header().string("Content-Type", startsWith("application/problem+json")))
        .andExpect(jsonPath("$.type").value("/problems/task-taken"))
        .andExpect(jsonPath("$.code").value("task-taken"));
  }

  @Test
  void aStepIsCompletedAndTheNextOneWaits() throws Exception {
    browser
        .perform(act("").param("dossierComplete", "true").param("landLookup", "FOUND").with(CLERK))
        .andExpect(redirectedUrl("/work"));

    assertThat(office.waiting(filed.code(), "appraise").role()).isEqualTo("specialist");
    browser
        .perform(get("/dossiers/" + filed.code()).with(CLERK))
        .andExpect(content().string(containsString("hẹn 17:00 thứ Năm 03/12/2026")))
        .andExpect(content().string(containsString("Cán bộ một cửa 1")));
    browser
        .perform(get("/work/" + task).with(CLERK))
        .andExpect(redirectedUrl("/dossiers/" + filed.code()));
  }

  @Test
  void aSupplementCitesSomethingPublishedOrIsNotSent() throws Exception {
    browser
        .perform(get("/work/" + task + "/supplement").with(CLERK))
        .andExpect(content().string(containsString("value=\"foundation-utilities\"")))
        .andExpect(content().string(containsString("17:00 thứ Năm 26/11/2026")));
    browser
        .perform(act("/supplement").with(CLERK))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Chọn ít nhất một giấy tờ")));
    browser
        .perform(act("/supplement").param("chosen", "foundation-utilities").with(CLERK))
        .andExpect(redirectedUrl("/work"));
    browser
        .perform(get("/dossiers/" + filed.code()).with(CLERK))
        .andExpect(content().string(containsString("Yêu cầu bổ sung giấy tờ")));
  }

  @Test
  void aRefusalNeedsItsReason() throws Exception {
    browser
        .perform(act("/refusal").param("chosen", "planning").with(CLERK))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Hãy ghi lý do từ chối.")));
    browser
        .perform(
            act("/refusal")
                .param("chosen", "planning")
                .param("note", "Khu đất trái quy hoạch.")
                .with(CLERK))
        .andExpect(redirectedUrl("/work"));
    assertThat(dossiers.get(filed.code()).outcome()).isEqualTo(Outcome.NOT_RECEIVED);
    browser
        .perform(get("/track/" + filed.trackingCode()).with(new Holder(filed)))
        .andExpect(content().string(containsString("Khu đất trái quy hoạch.")))
        .andExpect(content().string(containsString("điểm b khoản 2 Điều 50")));
  }

  @Test
  void theCounterFilesAndHoldsTheFirstTask() throws Exception {
    MockHttpServletRequestBuilder page =
        post("/reception/house-permit").param("_key", "counter-" + task).with(csrf()).with(CLERK);
    Forms.housePermit().forEach((name, values) -> page.param(name, values.get(0)));

    browser.perform(page).andExpect(redirectedUrlPattern("/work/*"));
    browser
        .perform(
            post("/reception/house-permit").param("_key", "counter-0000").with(csrf()).with(CLERK))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("error-summary")));
  }

  @Test
  void onlyTheDiagramMaySetStylesInThePage() throws Exception {
    String policy = "Content-Security-Policy";
    browser
        .perform(get("/dossiers/" + filed.code() + "/diagram").with(CLERK))
        .andExpect(header().string(policy, containsString("style-src 'self' 'unsafe-inline'")))
        .andExpect(content().string(containsString("data-current=\"check-dossier\"")));
    browser
        .perform(get("/dossiers/" + filed.code()).with(CLERK))
        .andExpect(header().string(policy, not(containsString("unsafe-inline"))));
    browser
        .perform(get("/dossiers/" + filed.code() + "/process.bpmn").with(CLERK))
        .andExpect(header().string("Content-Type", startsWith("application/xml")))
        .andExpect(content().string(containsString("check-dossier")));
  }

  @Test
  void theListIsHandedOutAsATableInWhichNothingComputes() throws Exception {
    Map<String, List<String>> hostile =
        Forms.with(Forms.housePermit(), "applicantName", "=HYPERLINK(\"http://x.example\")");
    Filed evil = office.file("house-permit", hostile);

    MockHttpServletResponse answer =
        browser
            .perform(get("/work/export").param("tab", "free").param("q", "hyperlink").with(CLERK))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse();

    assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.getHeader("Content-Disposition"))
        .matches("attachment; filename=\"free-.*csv\"");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getContentAsString())
        .startsWith("\uFEFFMã hồ sơ,Thủ tục,Việc")
        .contains(evil.code().value(), "\"'=HYPERLINK(\"\"http://x.example\"\")\"")
        .doesNotContain(filed.code().value(), ",=");
    browser
        .perform(get("/work/export").param("lang", "en").with(user("xa-khac").roles("RECEPTION")))
        .andExpect(status().isForbidden());
    browser.perform(get("/work/export")).andExpect(status().is3xxRedirection());
  }

  @Test
  void anotherUnitsDossierIsNotThere() throws Exception {
    browser
        .perform(get("/dossiers/000.00.01.H99-261123-9999").with(CLERK))
        .andExpect(status().isNotFound());
    browser.perform(get("/dossiers/x").with(CLERK)).andExpect(status().isNotFound());
    browser.perform(get("/work/no-such-task").with(CLERK)).andExpect(status().isNotFound());
  }

  private MockHttpServletRequestBuilder act(String what) {
    return post("/work/" + task + what).with(csrf());
  }
}
