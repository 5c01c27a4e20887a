package vn.thutuc.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it is handed out: what is refused, when, for which reasons, by which articles.
 *
 * @param kind the last part of the message key: {@code refused} after handling, {@code
 *     not-received} at the counter
 * @param words what the office wrote besides the conditions, or null
 */
public record NoticeView(
    String kind,
    String unit,
    String code,
    String applicant,
    String procedure,
    String procedureCode,
    String filed,
    String decided,
    List<RequirementView> reasons,
    @Nullable String words) {

  public NoticeView {
    reasons = List.copyOf(reasons);
  }
}
