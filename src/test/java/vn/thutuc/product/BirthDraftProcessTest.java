package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thutuc.dossier.AnswersNotValid;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.DossierStatus;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.DraftAnswer;
import vn.thutuc.dossier.Outcome;
import vn.thutuc.dossier.Rulings;
import vn.thutuc.engine.Actor;
import vn.thutuc.engine.NothingAwaited;
import vn.thutuc.procedure.FieldError;

/** A birth registration filed online, whose draft its applicant confirms or has corrected. */
@ProductTest
class BirthDraftProcessTest {

  private static final String KEY = "birth-registration";

  @Autowired private Office office;
  @Autowired private Dossiers dossiers;
  @Autowired private Rulings rulings;
  @Autowired private DraftAnswer draft;
  @Autowired private MovableClock clock;

  @BeforeEach
  void mondayMorning() {
    clock.set("2026-11-23T08:00");
  }

  @Test
  void theConfirmedDraftIsSignedAndReturned() {
    DossierCode code = drafted();
    assertThat(status(code)).isEqualTo(DossierStatus.AWAITING_CONFIRMATION);
    draft.confirm(code, Actor.applicant());
    assertThat(status(code)).isEqualTo(DossierStatus.IN_PROGRESS);
    office.complete(
        code,
        "record",
        "hotich",
        Forms.values("registerNumber", "123/2026", "personalId", "000000000000"));
    office.complete(code, "sign", "lanhdao", Forms.values("approved", "true"));
    office.complete(code, "return-result", "motcua", Forms.values("returnedBy", "ONLINE"));
    assertThat(dossiers.get(code).outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void aCorrectionGoesBackToWhoDraftedItWithTheApplicantsWords() {
    DossierCode code = drafted();
    draft.correct(code, "Họ là Nguyễn", Actor.applicant());
    assertThat(status(code)).isEqualTo(DossierStatus.IN_PROGRESS);
    assertThat(office.waiting(code, "verify")).isNotNull();
    assertThat(dossiers.get(code).known()).containsEntry("draftCorrection", "Họ là Nguyễn");
  }

  @Test
  void nobodyConfirmsWhatIsNotDrafted() {
    DossierCode code = office.file(KEY, BirthApplication.values()).code();
    assertThatThrownBy(() -> draft.confirm(code, Actor.applicant()))
        .isInstanceOf(NothingAwaited.class);
  }

  @Test
  void theDaysAreCountedAndCannotBeTyped() {
    DossierCode code = drafted();
    assertThat(rulings.of(code))
        .flatExtracting(made -> made.ruling().reasons())
        .anySatisfy(
            reason ->
                assertThat(reason.facts())
                    .containsEntry("daysSinceBirth", 14L)
                    .containsKey("birthDate"));
    assertThat(errors("daysSinceBirth", "3"))
        .containsExactly(new FieldError("daysSinceBirth", "form.computed", List.of()));
  }

  @Test
  void aBirthInTheFutureIsRefusedAtTheField() {
    assertThat(errors("birthDate", "24/11/2026"))
        .extracting(FieldError::path, FieldError::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("birthDate", "form.date-after"));
  }

  private List<FieldError> errors(String field, String value) {
    try {
      office.file(KEY, Forms.with(BirthApplication.values(), field, value));
      return List.of();
    } catch (AnswersNotValid wrong) {
      return wrong.errors();
    }
  }

  private DossierCode drafted() {
    DossierCode code = office.file(KEY, BirthApplication.values()).code();
    office.complete(code, "check-dossier", "motcua", BirthApplication.received());
    office.complete(code, "verify", "hotich", BirthApplication.examined());
    return code;
  }

  private DossierStatus status(DossierCode code) {
    return dossiers.get(code).status();
  }
}
