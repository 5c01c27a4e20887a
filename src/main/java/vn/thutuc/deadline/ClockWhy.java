package vn.thutuc.deadline;

import org.jspecify.annotations.Nullable;

/** Why the clock was started, held or stopped, in the words its ledger keeps. */
public enum ClockWhy {
  STEP_OPENED("Bước giải quyết bắt đầu", "The step began"),
  RECEIVED("Đã tiếp nhận đủ hồ sơ", "The complete dossier was received"),
  WAITS_FOR_APPLICANT("Chờ người nộp bổ sung hồ sơ", "Waiting for the applicant's supplement"),
  WAITS_FOR_CONFIRMATION("Chờ người nộp xác nhận dự thảo", "Waiting for the draft's confirmation"),
  WAITS("Chờ theo quy định của bước", "Waiting as the step provides"),
  SUPPLEMENTED("Đã nhận đủ phần bổ sung", "The supplement was received"),
  DRAFT_ANSWERED(
      "Người nộp đã trả lời dự thảo, hoặc hết hạn trả lời",
      "The applicant answered to the draft, or the time to answer is over"),
  GOES_ON("Kết thúc thời gian chờ", "The wait is over"),
  DECIDED("Đã có kết quả giải quyết", "The result was issued"),
  ENDED("Kết thúc giải quyết hồ sơ", "The dossier ended");

  private final String vi;
  private final String en;

  ClockWhy(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** These words as the cause of a ledger entry. */
  public LedgerEntry.Cause cause(String actor, @Nullable String law) {
    return new LedgerEntry.Cause(actor, vi, en, law);
  }
}
