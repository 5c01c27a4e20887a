package vn.thutuc.product;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.dossier.Applicant;
import vn.thutuc.dossier.Filed;
import vn.thutuc.engine.Actor;

/** The statutory, internal and lived time of a dossier that waited for its applicant. */
@ProductTest
class ThreeTimesWebTest {

  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");

  @Autowired private Office office;
  @Autowired private Applicant applicant;
  @Autowired private MovableClock clock;
  @Autowired private MockMvc browser;

  private Filed filed;

  /** Filed Monday 08:00, received an hour later, held from Wednesday 14:00 for a supplement. */
  @BeforeEach
  void aSupplementIsAskedFor() {
    clock.set("2026-11-23T08:00");
    filed = office.file("house-permit", Forms.housePermit());
    clock.set("2026-11-23T09:00");
    office.complete(filed.code(), "check-dossier", "motcua", Forms.housePermitComplete());
    clock.set("2026-11-25T14:00");
    office.askForMore(filed.code(), "appraise", "thuly", List.of("site-plan"));
  }

  @Test
  void theWaitBelongsToTheLivedTimeAlone() throws Exception {
    clock.set("2026-11-26T10:00");
    applicant.supply(filed.code(), Set.of("site-plan"), Map.of(), Actor.applicant());
    clock.set("2026-11-27T09:00");
    // the steps: 1 hour, then 11 before the question (Tuesday is a holiday), then 7 after it
    deskShows(
        "Thời hạn theo luật",
        "7 ngày làm việc",
        "Cơ quan đã làm",
        "2 ngày 3 giờ làm việc",
        "Người nộp chờ đến nay",
        "4 ngày 1 giờ, trong đó 3 ngày 1 giờ làm việc");
    publicSees(
        stringContainsInOrder("The law gives", "7 days of working time", "4 days 1 hour, of it 3"));
    publicSees(not(containsString("The office worked")));
  }

  @Test
  void whileItIsHeldTheLawsTimeIsOpen() throws Exception {
    clock.set("2026-11-26T09:00");
    deskShows("Thời hạn theo luật", "Đang dừng", "Cơ quan đã làm", "1 ngày 4 giờ làm việc");
  }

  private void deskShows(String... inOrder) throws Exception {
    browser
        .perform(get("/dossiers/" + filed.code()).with(CLERK))
        .andExpect(content().string(stringContainsInOrder(inOrder)));
  }

  private void publicSees(Matcher<String> what) throws Exception {
    browser
        .perform(get("/track/" + filed.trackingCode()).with(new Holder(filed)).param("lang", "en"))
        .andExpect(content().string(what));
  }
}
