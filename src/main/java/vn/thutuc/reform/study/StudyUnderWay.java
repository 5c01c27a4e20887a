package vn.thutuc.reform.study;

import vn.thutuc.refusal.Refusal;

/** Whoever asks has a study on its way already; one at a time. */
public final class StudyUnderWay extends Refusal {

  private static final long serialVersionUID = 1L;

  StudyUnderWay() {
    super(Kind.CONFLICT, "study-under-way");
  }
}
