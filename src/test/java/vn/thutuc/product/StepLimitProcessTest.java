package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.deadline.ClockWhy;
import vn.thutuc.deadline.LedgerEntry;
import vn.thutuc.deadline.OverdueWatch;
import vn.thutuc.desk.WorkItem;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Filed;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.history.CaseEvents;

/** The limit of a step runs beside that of its dossier, in the running product. */
@ProductTest
class StepLimitProcessTest {

  private static final RequestPostProcessor SPECIALIST = user("thuly").roles("SPECIALIST");

  @Autowired private Office office;
  @Autowired private CaseClock clocks;
  @Autowired private TransactionTemplate transaction;
  @Autowired private OverdueWatch watch;
  @Autowired private CaseEvents log;
  @Autowired private MovableClock clock;
  @Autowired private MockMvc browser;

  private Filed filed;
  private DossierCode code;

  @BeforeEach
  void aPermitIsBeingAppraised() {
    clock.set("2026-10-05T09:00");
    filed = office.file("house-permit", Forms.housePermit());
    code = filed.code();
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
  }

  @Test
  void aStepThatTakesTooLongIsToldOnceToOfficialsAndNotToThePublic() throws Exception {
    WorkItem appraisal = office.waiting(code, "appraise");
    assertThat(appraisal.stepDueAt()).isEqualTo(at("2026-10-06T15:00")); // 12 working hours
    clock.set("2026-10-06T15:01");
    watch.sweep();
    watch.sweep();
    assertThat(alarms("DEADLINE_WARNING")).containsExactly("appraise");
    assertThat(alarms("DEADLINE_BREACH")).containsExactly("appraise");
    browser
        .perform(get("/work/" + appraisal.taskId()).with(SPECIALIST))
        .andExpect(content().string(containsString("Quá hạn bước")))
        .andExpect(content().string(containsString("Hạn của bước: 15:00 thứ Ba 06/10/2026")));
    browser
        .perform(get("/track/" + filed.trackingCode()).with(new Holder(filed)))
        .andExpect(content().string(not(containsString("Quá hạn bước"))));
  }

  @Test
  void aStepDoneInTimeIsNotToldOf() {
    clock.set("2026-10-06T10:00");
    office.complete(code, "appraise", "thuly", Forms.housePermitInOrder());
    clock.set("2026-10-06T15:01");
    watch.sweep();
    assertThat(alarms("DEADLINE_BREACH")).doesNotContain("appraise");
  }

  @Test
  void aStepIsHeldWithItsDossierAndGoesOnWithWhatWasLeft() {
    note(LedgerEntry.Kind.PAUSE, ClockWhy.WAITS);
    assertThat(office.waiting(code, "appraise").stepDueAt()).isNull();
    clock.set("2026-10-08T09:00");
    watch.sweep();
    assertThat(alarms("DEADLINE_WARNING")).isEmpty();
    note(LedgerEntry.Kind.RESUME, ClockWhy.GOES_ON);
    WorkItem appraisal = office.waiting(code, "appraise");
    assertThat(appraisal.stepDueAt()).isEqualTo(at("2026-10-09T15:00"));
    assertThat(appraisal.firstDueAt()).isEqualTo(at("2026-10-09T15:00"));
  }

  private void note(LedgerEntry.Kind kind, ClockWhy why) {
    transaction.executeWithoutResult(tx -> clocks.note(code.value(), kind, why, "thutuc"));
  }

  private List<String> alarms(String kind) {
    return log.of(code.value()).stream()
        .filter(event -> event.kind().equals(kind))
        .filter(event -> event.element() != null)
        .map(CaseEvent::element)
        .toList();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
  }
}
