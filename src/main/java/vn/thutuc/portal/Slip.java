package vn.thutuc.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.page.PaperView;

/**
 * The receipt with the promised hour (Giấy tiếp nhận hồ sơ và hẹn trả kết quả), with the fields of
 * Form 01 of the one-stop circulars (Circular 01/2018/TT-VPCP, article 9; Circular 03/2025/TT-VPCP,
 * Annex I).
 *
 * @param received when the complete dossier was received, in words; null while it only was filed
 * @param due the promised hour in words; null until received
 */
public record Slip(
    String unit,
    String code,
    String trackingCode,
    String applicant,
    @Nullable String personalId,
    String content,
    String procedureCode,
    List<PaperView> papers,
    String limit,
    String filed,
    @Nullable String received,
    @Nullable String due,
    String returnedAt,
    QrCode qr) {

  public Slip {
    papers = List.copyOf(papers);
  }
}
