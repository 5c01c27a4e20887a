package vn.thutuc.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to complete the dossier (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ): once, in full, and
 * only for what is published (Decree 61/2018/ND-CP, articles 5.1.đ and 17.2.a).
 *
 * @param requirements ids of published documents or conditions
 * @param answerBy until when the applicant may answer
 */
public record SupplementRequest(
    DossierCode dossier,
    int no,
    String element,
    Instant askedAt,
    String askedBy,
    List<String> requirements,
    String note,
    Instant answerBy,
    @Nullable Instant answeredAt) {

  public SupplementRequest {
    requirements = List.copyOf(requirements);
  }

  public boolean isOpen() {
    return answeredAt == null;
  }
}
