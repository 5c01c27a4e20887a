package vn.thutuc.dossier;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a dossier stands, in the words and numbers of the national list provincial systems report
 * by.
 */
public enum DossierStatus {
  /** Mới đăng ký. */
  SUBMITTED(1),
  /** Được tiếp nhận: from here the statutory clock runs. */
  RECEIVED(2),
  /** Không được tiếp nhận. */
  NOT_RECEIVED(3),
  /** Đang xử lý. */
  IN_PROGRESS(4),
  /** Yêu cầu bổ sung giấy tờ. */
  AWAITING_SUPPLEMENT(5),
  /**
   * Chờ người nộp xác nhận. The national list has no word for it; there it is one being handled.
   */
  AWAITING_CONFIRMATION(4),
  /** Yêu cầu thực hiện nghĩa vụ tài chính. */
  AWAITING_PAYMENT(6),
  /** Công dân yêu cầu rút hồ sơ. */
  WITHDRAWN(7),
  /** Dừng xử lý. */
  STOPPED(8),
  /** Đã xử lý xong. */
  DECIDED(9),
  /** Đã trả kết quả. */
  RETURNED(10);

  private static final Set<DossierStatus> ENDS =
      EnumSet.of(NOT_RECEIVED, WITHDRAWN, STOPPED, RETURNED);

  private final int nationalNumber;

  DossierStatus(int nationalNumber) {
    this.nationalNumber = nationalNumber;
  }

  /** The number of the status in the national list. */
  public int nationalNumber() {
    return nationalNumber;
  }

  /** Whether nothing more happens to the dossier. */
  public boolean isEnd() {
    return ENDS.contains(this);
  }

  /** Whether the law lets a dossier go from this status to the other. */
  public boolean canBecome(DossierStatus next) {
    return switch (this) {
      case SUBMITTED -> next != SUBMITTED && next != DECIDED;
      case RECEIVED, IN_PROGRESS, AWAITING_PAYMENT -> next != SUBMITTED;
      case AWAITING_SUPPLEMENT, AWAITING_CONFIRMATION -> next != this;
      case DECIDED -> next == RETURNED;
      case NOT_RECEIVED, WITHDRAWN, STOPPED, RETURNED -> false;
    };
  }
}
