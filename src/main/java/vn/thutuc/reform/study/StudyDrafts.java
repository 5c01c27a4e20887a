package vn.thutuc.reform.study;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.ledger.Forecasting;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Opening;

/** Makes the variant of a study a draft in the studio, where it is edited, tried and reviewed. */
@Component
public class StudyDrafts {

  private final Procedures procedures;
  private final Opening opening;
  private final LabDrafts drafts;
  private final StudyForecasts forecasts;
  private final Forecasting forecasting;

  StudyDrafts(
      Procedures procedures,
      Opening opening,
      LabDrafts drafts,
      StudyForecasts forecasts,
      Forecasting forecasting) {
    this.procedures = procedures;
    this.opening = opening;
    this.drafts = drafts;
    this.forecasts = forecasts;
    this.forecasting = forecasting;
  }

  /**
   * The changes are made anew; they must give the very bundle the study was about. What the study
   * says of it becomes the draft's forecast, as long as not a byte of it is changed.
   *
   * @param title of the draft; that of the study if it is blank
   * @throws vn.thutuc.studio.draft.NotYourPart if it is not a designer who asks
   */
  @Transactional
  public DraftId open(KeptStudy study, String title, Official by) {
    StudyPlan plan = study.plan();
    Bundle changed = plan.study(procedures.bundle(plan.base())).variants().get(0).bundle();
    if (!changed.hash().equals(study.variant())) {
      throw new StudyOutdated(study.id());
    }
    String name = title.isBlank() ? plan.title() : title;
    DraftId draft = opening.changed(plan.base(), changed, name, by);
    drafts.add(draft, plan);
    forecasts
        .of(study.id())
        .ifPresent(foretold -> forecasting.simulated(draft, study.variant(), foretold, by));
    return draft;
  }
}
