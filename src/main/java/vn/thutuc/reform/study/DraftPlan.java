package vn.thutuc.reform.study;

import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.studio.draft.DraftId;

/**
 * The question of a study, asked of what the draft made from it has become.
 *
 * @param study what was asked at first
 */
public record DraftPlan(DraftId draft, StudyPlan study) implements LabPlan {

  @Override
  public ProcedureKey key() {
    return study.key();
  }

  @Override
  public BundleHash base() {
    return study.base();
  }

  @Override
  public String title() {
    return study.title();
  }

  @Override
  public String parameters() {
    return study.parameters();
  }
}
