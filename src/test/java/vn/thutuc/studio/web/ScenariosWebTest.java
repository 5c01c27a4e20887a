package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.SampleBundle;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.ProductTest;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.cases.CaseRuns;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** The pages of worked cases: results at once for the same content, and nobody's data in them. */
@ProductTest
class ScenariosWebTest {

  private static final RequestPostProcessor DESIGNER = user("thietke").roles("DESIGNER");
  private static final RequestPostProcessor PUBLISHER = user("congbo").roles("PUBLISHER");
  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");
  private static final String MANIFEST = "processes/sample-permit/procedure.yaml";

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Publisher publisher;
  @Autowired private Drafting drafting;
  @Autowired private DraftBundles bundles;
  @Autowired private Directory directory;
  @Autowired private CaseRuns runs;

  private Official designer;
  private DraftId id;
  private String page;

  @BeforeEach
  void aDraft() {
    clock.set("2026-11-23T09:00");
    designer = directory.official("thietke").orElseThrow();
    id = drafting.open(publisher.publish(SampleBundle.read()).hash(), "Thử", designer);
    page = "/studio/drafts/" + id;
  }

  @Test
  void casesAreRunAndWhatNobodyTriedIsSaid() throws Exception {
    // a byte more, so that no other test has run this content
    Bundle bundle = with("\n# casesAreRun\n");
    browser
        .perform(get(page + "/scenarios").with(DESIGNER))
        .andExpect(content().string(containsString("Chưa chạy")))
        .andExpect(content().string(containsString("Chạy tất cả tình huống để biết")));
    browser
        .perform(post(page + "/scenarios/run").with(DESIGNER).with(csrf()))
        .andExpect(redirectedUrl(page + "/scenarios"));
    runs.latest(bundle.hash()).orElseThrow().await(Duration.ofSeconds(30));

    browser
        .perform(get(page + "/scenarios").with(PUBLISHER))
        .andExpect(content().string(containsString("2 trên 2 đạt")))
        .andExpect(content().string(containsString("viết tình huống cho nhánh này")))
        .andExpect(content().string(containsString("viết tình huống cho dòng này")))
        .andExpect(content().string(containsString("data-hits=\"")));
    browser
        .perform(get(page + "/case-runs/" + bundle.hash().hex()).with(DESIGNER))
        .andExpect(header().string("HX-Refresh", "true"))
        .andExpect(content().string(containsString("Dừng")));
  }

  @Test
  void oneCaseIsToldMomentByMoment() throws Exception {
    Bundle bundle = with("\n# oneCase\n");
    browser
        .perform(get(page + "/scenarios/granted").with(DESIGNER))
        .andExpect(content().string(containsString("Chạy tình huống này")));
    browser
        .perform(post(page + "/scenarios/run").param("name", "granted").with(DESIGNER).with(csrf()))
        .andExpect(redirectedUrl(page + "/scenarios/granted"));
    runs.latest(bundle.hash()).orElseThrow().await(Duration.ofSeconds(30));

    browser
        .perform(get(page + "/scenarios/granted").with(DESIGNER))
        .andExpect(content().string(containsString("Người nộp nộp hồ sơ")))
        .andExpect(content().string(containsString("yêu cầu bổ sung tại")))
        .andExpect(content().string(containsString("Đồng hồ: Tiếp nhận, bắt đầu tính")))
        .andExpect(content().string(containsString("dòng bảng và quy tắc đã kích hoạt")))
        .andExpect(content().string(containsString("Vì sao hẹn vào giờ này")))
        .andExpect(content().string(containsString("data-element=\"pre-check\"")));
    browser
        .perform(get(page + "/scenarios/too-large").with(DESIGNER))
        .andExpect(content().string(containsString("Tình huống này chưa chạy")));
    browser
        .perform(get(page + "/scenarios/process.bpmn").with(DESIGNER))
        .andExpect(content().string(containsString("<process id=\"sample-permit\"")));
    browser
        .perform(get(page + "/scenarios/no-such-case").with(DESIGNER))
        .andExpect(status().isNotFound());
  }

  @Test
  void aBrokenDraftSaysWhereToLookAndNobodyElseComesIn() throws Exception {
    drafting.save(id, MANIFEST, 0, "limit: [".getBytes(UTF_8), designer);
    for (String path : new String[] {"/scenarios", "/case-days"}) {
      browser
          .perform(get(page + path).with(DESIGNER))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("Chưa chạy được tình huống nào")));
      browser.perform(get(page + path).with(CLERK)).andExpect(status().isForbidden());
    }
    browser.perform(get(page + "/record").with(CLERK)).andExpect(status().isForbidden());
    browser
        .perform(get(page + "/record").param("dossier", "'; --").with(DESIGNER))
        .andExpect(status().isNotFound());
    browser
        .perform(
            post(page + "/case-runs/" + "0".repeat(64) + "/cancel")
                .param("back", "//evil.example")
                .with(DESIGNER)
                .with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void takingNoneOfTheProposalsIsSaid() throws Exception {
    browser
        .perform(post(page + "/case-days/take").with(DESIGNER).with(csrf()))
        .andExpect(status().isUnprocessableContent());
    browser
        .perform(get(page + "/record").with(DESIGNER))
        .andExpect(content().string(containsString("Thủ tục này chưa có hồ sơ nào đã xong")))
        .andExpect(content().string(not(containsString("Đã che"))));
  }

  private Bundle with(String more) {
    String manifest = new String(bundles.read(id).files().get(MANIFEST), UTF_8);
    drafting.save(id, MANIFEST, 0, (manifest + more).getBytes(UTF_8), designer);
    return bundles.read(id);
  }
}
