package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.SampleBundle;
import vn.thutuc.people.Directory;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.product.Forms;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.Office;
import vn.thutuc.product.ProductTest;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.draft.Opening;
import vn.thutuc.studio.starter.Blank;
import vn.thutuc.studio.starter.Naming;

/** Two versions side by side, as the server lays them out. */
@ProductTest
class CompareWebTest {

  private static final RequestPostProcessor DESIGNER = user("thietke").roles("DESIGNER");
  private static final String PROCESS = "processes/sample-permit/process.bpmn";

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Publisher publisher;
  @Autowired private Procedures procedures;
  @Autowired private Directory directory;
  @Autowired private Drafting drafting;
  @Autowired private Opening opening;
  @Autowired private DraftFiles files;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
  }

  @Test
  void aCutStepSaysHowManyDossiersWaitInIt() throws Exception {
    office.file("house-permit", Forms.housePermit());
    BundleHash base =
        procedures
            .versionInForce(new ProcedureKey("house-permit"), LocalDate.now(clock))
            .map(ProcedureVersion::hash)
            .orElseThrow();
    DraftId id = drafting.open(base, "Đổi bước tiếp nhận", office.official("thietke"));
    String path = "processes/house-permit/process.bpmn";
    byte[] content = files.content(id, path).orElseThrow();
    String text = new String(content, UTF_8);
    String renamed = text.replace("\"check-dossier\"", "\"check-anew\"");
    drafting.save(id, path, 0, renamed.getBytes(UTF_8), office.official("thietke"));

    look("/studio/drafts/" + id + "/compare")
        .andExpect(content().string(containsString("Bỏ bước “Tiếp nhận, kiểm tra hồ sơ”")))
        .andExpect(content().string(containsString(" hồ sơ đang ở bước này")))
        .andExpect(content().string(containsString("data-mark=\"check-dossier\"")))
        .andExpect(content().string(containsString("data-kind=\"removed\"")));
  }

  @Test
  void anyTwoVersionsAreCompared() throws Exception {
    String address = "/studio/procedures/house-permit/compare";
    look(address).andExpect(content().string(containsString("Phiên bản ")));
    ProcedureVersion old =
        procedures.versions(new ProcedureKey("house-permit")).stream()
            .filter(version -> version.validFrom().getYear() == 2025)
            .findFirst()
            .orElseThrow();
    BundleHash now =
        procedures
            .versionInForce(new ProcedureKey("house-permit"), LocalDate.now(clock))
            .map(ProcedureVersion::hash)
            .orElseThrow();
    look(address + "?from=" + old.hash() + "&to=" + now)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Hạn giải quyết: 15 ngày → 7 ngày làm việc"),
                        containsString("data-mark=\"site-visit\""),
                        containsString("data-kind=\"moved\""),
                        containsString("<del>15</del>"),
                        containsString("rules/time-limit.dmn"))));
    look(address + "?from=" + old.hash() + "&to=" + old.hash())
        .andExpect(content().string(containsString("Hai bên giống nhau từng byte")));
    browser
        .perform(get(address + "?from=" + old.hash() + "&lang=en").with(DESIGNER))
        .andExpect(content().string(containsString("Both diagrams")));
    for (String wrong : new String[] {"x", "0".repeat(64)}) {
      browser
          .perform(get(address).param("to", wrong).with(DESIGNER))
          .andExpect(status().isNotFound());
    }
  }

  @Test
  void aFirstVersionHasNothingBeforeIt() throws Exception {
    Bundle frame =
        Blank.of(
            new Naming(new ProcedureKey("nothing-before"), Text.same("x"), "", null),
            LocalDate.now(clock));
    DraftId id = opening.blank(frame, "Mới", directory.official("thietke").orElseThrow());

    look("/studio/drafts/" + id + "/compare")
        .andExpect(content().string(containsString("chưa có gì để so")));
  }

  @Test
  void hostileTextIsShownAsTextAndBrokenFilesAreStillCompared() throws Exception {
    BundleHash base = publisher.publish(SampleBundle.read()).hash();
    DraftId id = drafting.open(base, "Phá", office.official("thietke"));
    String evil = "<a></textarea><script>alert(1)</script> ${7*7} [[${7*7}]]";
    drafting.save(id, PROCESS, 0, evil.getBytes(UTF_8), office.official("thietke"));

    look("/studio/drafts/" + id + "/compare")
        .andExpect(content().string(not(containsString("<script>alert"))))
        .andExpect(
            content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7}")));
  }

  private ResultActions look(String address) throws Exception {
    return browser.perform(get(address).with(DESIGNER)).andExpect(status().isOk());
  }
}
