package vn.thutuc.studio.migration;

import vn.thutuc.refusal.Refusal;

/** Steps that are no more have no answer, or one that cannot be meant. */
public final class AnswersMissing extends Refusal {

  private static final long serialVersionUID = 1L;

  public AnswersMissing(String steps) {
    super(Kind.INVALID, "answers-missing", steps);
  }
}
