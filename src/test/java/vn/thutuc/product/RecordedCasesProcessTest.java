package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thutuc.dossier.Applicant;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.DraftAnswer;
import vn.thutuc.engine.Actor;
import vn.thutuc.engine.Timers;
import vn.thutuc.people.Official;
import vn.thutuc.studio.Mismatch;
import vn.thutuc.studio.ScenarioResult;
import vn.thutuc.studio.cases.CaseRecorder;
import vn.thutuc.studio.cases.NotToBeRecorded;
import vn.thutuc.studio.cases.RecordedCase;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.draft.Drafts;

/** A finished dossier written down as a worked case comes out the same, and names nobody. */
@ProductTest
class RecordedCasesProcessTest {

  private static final List<String> NAMES =
      List.of("Lê Thị Hoa", "079085012345", "0912345678", "Số 17 đường Cửa Bắc", "Thửa đất họ Lê");

  @Autowired private Office office;
  @Autowired private Dossiers dossiers;
  @Autowired private Applicant applicant;
  @Autowired private DraftAnswer answers;
  @Autowired private Timers timers;
  @Autowired private CaseRecorder recorder;
  @Autowired private Drafting drafting;
  @Autowired private Drafts drafts;
  @Autowired private DraftFiles files;
  @Autowired private MovableClock clock;

  @BeforeEach
  void mondayMorning() {
    clock.set("2026-10-05T08:12");
  }

  @Test
  void aPermitSentBackOnceAndSignedLate() {
    DossierCode code = office.file("house-permit", permit()).code();
    clock.set("2026-10-05T09:41");
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    clock.set("2026-10-06T14:05");
    office.complete(
        code,
        "appraise",
        "thuly",
        Forms.with(Forms.housePermitInOrder(), "proposal", "Bà Lê Thị Hoa đủ điều kiện"));
    clock.set("2026-10-07T10:00");
    office.complete(code, "review", "truongphong", Forms.values("agreed", "true"));
    clock.set("2026-10-08T08:00");
    office.complete(code, "sign", "lanhdao", Map.of());
    office.complete(code, "appraise", "thuly", Forms.housePermitInOrder());
    office.complete(code, "review", "truongphong", Forms.values("agreed", "true"));
    clock.set("2026-10-19T19:30"); // after hours, after the promised hour
    office.complete(code, "sign", "lanhdao", Forms.values("approved", "true"));
    clock.set("2026-10-20T08:30");
    office.complete(code, "return-result", "motcua", Forms.values("returnedBy", "COUNTER"));

    RecordedCase recorded = comesOutTheSame(code);
    assertThat(recorded.text())
        .contains("late: true", "requestKind: \"NEW\"", "height: 8", "\"approved\":false");
  }

  @Test
  void aSupplementSuppliedOnASaturdayAndThenAWithdrawal() {
    DossierCode code = office.file("house-permit", permit()).code();
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    clock.set("2026-10-06T15:30");
    office.askForMore(code, "appraise", "thuly", List.of("site-plan"));
    clock.set("2026-10-07T21:15");
    applicant.supply(code, Set.of("site-plan"), Map.of("floors", 3), Actor.applicant());
    clock.set("2026-10-10T10:00"); // a Saturday
    applicant.withdraw(code, Actor.applicant());

    RecordedCase recorded = comesOutTheSame(code);
    assertThat(recorded.text())
        .contains("floors: 2", "\"answers\":{\"floors\":3}", "\"requirements\":[\"site-plan\"]");
  }

  @Test
  void anAuthorityThatWasSilent() {
    DossierCode code =
        office.file("house-permit", Forms.with(permit(), "planningFit", "UNKNOWN")).code();
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    Map<String, List<String>> found =
        Forms.with(Forms.housePermitInOrder(), "planningFit", "UNKNOWN");
    office.complete(code, "appraise", "thuly", Forms.with(found, "needsConsultation", "true"));
    clock.set("2026-10-07T17:00");
    timers.fire(code.value(), "consult-silent");
    applicant.withdraw(code, Actor.applicant());

    assertThat(comesOutTheSame(code).text()).contains("\"timer\":\"consult-silent\"");
  }

  @Test
  void aBirthWhoseDraftWasCorrectedAndConfirmed() {
    clock.set("2026-11-23T08:00");
    DossierCode code =
        office
            .file(
                "birth-registration",
                Forms.with(BirthApplication.values(), "childName", "Lê Thị Hoa"))
            .code();
    office.complete(code, "check-dossier", "motcua", BirthApplication.received());
    office.complete(code, "verify", "hotich", BirthApplication.examined());
    answers.correct(code, "Tên cháu là Lê Thị Hoa", Actor.applicant());
    clock.set("2026-11-23T09:10");
    office.complete(code, "verify", "hotich", BirthApplication.examined());
    answers.confirm(code, Actor.applicant());
    office.complete(
        code,
        "record",
        "hotich",
        Forms.values("registerNumber", "123/2026", "personalId", "079085012345"));
    office.complete(code, "sign", "lanhdao", Forms.values("approved", "true"));
    office.complete(code, "return-result", "motcua", Forms.values("returnedBy", "ONLINE"));

    RecordedCase recorded = comesOutTheSame(code);
    assertThat(recorded.text()).contains("birthDate: \"2026-11-01\"").doesNotContain("2026-11-09");
  }

  /** 59 years and 11 months: on the first of that month she would be refused as well, not so 60. */
  @Test
  void anAllowanceRefusedForAnAgeKeepsTheAge() {
    clock.set("2026-11-02T09:00");
    DossierCode code = office.file("social-allowance", elderly()).code();
    office.complete(
        code,
        "check-dossier",
        "motcua",
        Forms.values("birthDate", "01/12/1951", "povertyLevel", "POOR"));
    office.complete(
        code, "draft-refusal", "thuly", Forms.values("refusalText", "Bà Lê Thị Hoa chưa đủ tuổi"));
    office.complete(code, "sign-refusal", "lanhdao", Forms.values("refusalSigned", "true"));

    RecordedCase recorded = comesOutTheSame(code);
    assertThat(recorded.text())
        .contains("birthDate: \"1951-12-02\"", "\"eligible\":false")
        .doesNotContain("1951-12-01");
  }

  @Test
  void aDossierOfAnotherProcedureOrOnItsWayIsNotRecorded() {
    DossierCode running = office.file("house-permit", permit()).code();
    assertThatThrownBy(() -> recorder.write(draft(running), running, designer()))
        .isInstanceOf(NotToBeRecorded.class);
    applicant.withdraw(running, Actor.applicant());
    Draft draft = draft(running);
    assertThatThrownBy(() -> recorder.keep(draft, running, designer()))
        .as("not tried yet")
        .isInstanceOf(NotToBeRecorded.class);
    assertThat(recorder.finished(draft, designer()))
        .extracting(row -> row.code())
        .contains(running);
  }

  private RecordedCase comesOutTheSame(DossierCode code) {
    assertThat(dossiers.get(code).endEvent()).isNotNull();
    Draft draft = draft(code);
    RecordedCase recorded = recorder.write(draft, code, designer());
    assertThat(recorder.start(code, recorded).await(Duration.ofSeconds(60))).isTrue();
    ScenarioResult result = recorder.tried(code, recorded).of(recorded.file()).orElseThrow();
    assertThat(result.mismatches()).as(recorded.text()).isEqualTo(List.<Mismatch>of());
    assertThat(recorded.leftIn()).isEmpty();
    assertThat(recorded.text()).doesNotContain(NAMES).doesNotContain(code.value());
    String path = recorder.keep(draft, code, designer());
    assertThat(files.find(draft.id(), path)).isPresent();
    return recorded;
  }

  private Draft draft(DossierCode code) {
    return drafts.get(drafting.open(dossiers.bundleOf(code), "Ghi lại", designer()));
  }

  private static Map<String, List<String>> permit() {
    Map<String, List<String>> form = Forms.with(Forms.housePermit(), "applicantName", NAMES.get(0));
    form = Forms.with(form, "personalId", NAMES.get(1));
    form = Forms.with(form, "phone", NAMES.get(2));
    form = Forms.with(form, "applicantAddress", NAMES.get(3));
    return Forms.with(form, "plotAddress", NAMES.get(4));
  }

  private static Map<String, List<String>> elderly() {
    return Forms.values(
        "applicantName", NAMES.get(0),
        "birthDate", "01/12/1951",
        "applyingFor", "ELDERLY",
        "povertyLevel", "POOR",
        "disability", "NONE",
        "maritalStatus", "WIDOWED",
        "supporter", "ABLE",
        "truthful", "true");
  }

  private Official designer() {
    return office.official("thietke");
  }
}
