package vn.thutuc.reform.study;

import org.springframework.stereotype.Component;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Opening;

/** Makes the variant of a study a draft in the studio, where it is edited, tried and reviewed. */
@Component
public class StudyDrafts {

  private final Procedures procedures;
  private final Opening opening;

  StudyDrafts(Procedures procedures, Opening opening) {
    this.procedures = procedures;
    this.opening = opening;
  }

  /**
   * The changes are made anew; they must give the very bundle the study was about.
   *
   * @param title of the draft; that of the study if it is blank
   * @throws vn.thutuc.studio.draft.NotYourPart if it is not a designer who asks
   */
  public DraftId open(KeptStudy study, String title, Official by) {
    StudyPlan plan = study.plan();
    Bundle changed = plan.study(procedures.bundle(plan.base())).variants().get(0).bundle();
    if (!changed.hash().equals(study.variant())) {
      throw new StudyOutdated(study.id());
    }
    return opening.changed(plan.base(), changed, title.isBlank() ? plan.title() : title, by);
  }
}
