package vn.thutuc.desk.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thutuc.dossier.Applicant;
import vn.thutuc.dossier.Filed;
import vn.thutuc.engine.Actor;
import vn.thutuc.product.Forms;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.Office;
import vn.thutuc.product.ProductTest;

/** A row of the work list counts as the dossier's page does: the day of receipt is no day. */
@ProductTest
class TimeLeftWebTest {

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Applicant applicant;

  @Test
  void theDayAStepOpensIsNotCounted() throws Exception {
    clock.set("2026-11-23T09:00");
    Filed filed = office.file("house-permit", Forms.housePermit());
    office.complete(filed.code(), "check-dossier", "motcua", Forms.housePermitComplete());
    office.askForMore(filed.code(), "appraise", "thuly", List.of("site-plan"));
    clock.set("2026-11-25T10:00");
    applicant.supply(filed.code(), Set.of("site-plan"), Map.of(), Actor.applicant());

    browser
        .perform(
            get("/work")
                .param("tab", "free")
                .param("q", filed.code().value())
                .with(user("thuly").roles("SPECIALIST")))
        .andExpect(content().string(containsString("Còn 1 ngày làm việc")))
        .andExpect(content().string(containsString("17:00 thứ Sáu 04/12/2026")));
  }
}
