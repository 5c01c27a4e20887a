package vn.thutuc.reform.study;

import vn.thutuc.refusal.Refusal;

/** No study of that number is kept. */
public final class StudyNotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  StudyNotFound(long id) {
    super(Kind.NOT_FOUND, "study-not-found", String.valueOf(id));
  }
}
