package vn.thutuc.studio.starter;

import vn.thutuc.procedure.Severity;

/** Why a reading is not certain; the words are in {@code starter.properties}. */
public enum Doubt {
  LIMIT_NOT_STATED,
  LIMIT_NO_UNIT,
  LIMIT_FROM_REMARK,
  LIMIT_OTHER_IN_REMARK,
  LIMIT_UNIT_IN_STEPS,
  LIMITS_DIFFER,
  LIMIT_ROW_UNREAD,
  LIMIT_IN_MONTHS,
  LIMIT_IN_HOURS,
  FEE_NOT_STATED,
  FEE_FREE_WITH_AMOUNTS,
  FEE_SET_ELSEWHERE,
  FEE_NOT_REGULATED,
  FEE_NAMED_ELSEWHERE,
  FEE_THOUSANDS,
  FEE_IMPLAUSIBLE,
  FEE_GLUED,
  FEE_SEVERAL,
  FEE_WITH_REMARK,
  FEE_FOREIGN,
  FEES_DIFFER,
  DOCUMENTS_UNREAD,
  DOCUMENTS_BY_CASE(Severity.INFO),
  DOCUMENT_WITHOUT_COPIES,
  DOCUMENT_NOTE,
  DOCUMENTS_IN_ONE_ROW,
  DOCUMENT_NUMBER_GLUED,
  DOCUMENT_CONDITIONAL,
  STEPS_UNNUMBERED,
  STEPS_LETTERED,
  STEPS_BY_CASE,
  STEPS_GAP,
  STEP_ROLE,
  STEP_ADDED,
  STEP_OF_APPLICANT(Severity.INFO),
  STEP_TIME(Severity.INFO),
  CHANNELS_UNREAD,
  LAWS_UNREAD,
  LAW_DATES,
  RESULT_UNREAD,
  SUBJECTS_UNREAD,
  AUTHORITY_GUESSED,
  LEVEL_SEVERAL,
  DECISION_ODD,
  CONDITIONS_WHOLE(Severity.INFO),
  CLOCK_ASSUMED,
  ONLINE_ASSUMED,
  RETENTION_ASSUMED,
  DATES_ASSUMED;

  private final Severity severity;

  Doubt() {
    this(Severity.WARNING);
  }

  Doubt(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** {@code starter.fee-glued} */
  public String code() {
    return "starter." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
