package vn.thutuc.reform.study;

import vn.thutuc.refusal.Refusal;

/** The changes are made otherwise by now; the study has to be run again first. */
public final class StudyOutdated extends Refusal {

  private static final long serialVersionUID = 1L;

  StudyOutdated(long id) {
    super(Kind.CONFLICT, "study-outdated", String.valueOf(id));
  }
}
