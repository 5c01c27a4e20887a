package vn.thutuc.reform.study;

import vn.thutuc.reform.run.Run;

/** A study or a search on its way. */
public final class StudyRun extends Run {

  private final LabPlan plan;

  /**
   * @param lives how many procedures are lived through one after the other, the base included
   */
  StudyRun(LabPlan plan, int lives) {
    super(lives);
    this.plan = plan;
  }

  public LabPlan plan() {
    return plan;
  }

  /** Whether it looks for changes; it has one round only. */
  public boolean isSearch() {
    return plan instanceof SearchPlan;
  }

  @Override
  public String toString() {
    return plan.getClass().getSimpleName() + " of " + plan.key();
  }
}
