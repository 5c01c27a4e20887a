package vn.thutuc.studio.starter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whose work a step is, guessed from its words; a person confirms it. */
public enum Part {
  APPLICANT(
      "",
      "^(?:các )?(?:tổ chức|cá nhân|người (?!tiếp nhận|có thẩm quyền|thụ lý|thực hiện)|doanh nghiệp|chủ (?!tịch)|công dân"
          + "|hộ |nhà đầu tư|cơ sở|trung tâm sát hạch|tập thể|đơn vị|đối tượng|quỹ tín dụng|ngân hàng thương mại"
          + "|công ty|cộng đồng|cơ quan, tổ chức|ban trù bị|nộp |gửi |chuẩn bị|lập hồ sơ|căn cứ theo (?:ngày|thời gian) hẹn)"),
  RETURN(
      "reception", "^.{0,60}?(?<!hẹn )(?:trả|nhận|giao|trao) (?:thông báo )?kết quả|^trao |^trả "),
  RECEPTION(
      "reception",
      "tiếp nhận|kiểm tra tính (?:đầy đủ|hợp lệ|pháp lý)|tính đầy đủ|bộ phận một cửa|kiểm tra (?:thành phần )?hồ sơ"),
  SPECIALIST(
      "specialist",
      "thẩm định|thẩm tra|xem xét|xử lý|xác minh|lấy ý kiến|kiểm tra|đánh giá|giải quyết"),
  LEADER(
      "leader",
      "phê duyệt|quyết định|ký |ban hành|cấp (?:giấy|phép|thẻ|chứng|lại|đổi)|chủ tịch|bộ trưởng|giám đốc");

  private static final int HEARD = 220;

  private final String role;
  private final Pattern words;

  Part(String role, String words) {
    this.role = role;
    this.words = Pattern.compile(words, Pattern.UNICODE_CASE);
  }

  String role() {
    return role;
  }

  /** Likely when its words speak of one part only; unread when of none. */
  static Reading<Part> of(NumberedStep step) {
    String plain = step.text().toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}]+", "");
    String heard = plain.substring(0, Math.min(HEARD, plain.length()));
    String source = PlainText.brief(step.text(), 100);
    List<Part> fitting =
        List.of(values()).stream().filter(part -> part.words.matcher(heard).find()).toList();
    return fitting.isEmpty()
        ? Reading.unread(source, Doubt.STEP_ROLE)
        : Reading.likely(fitting.get(0), source, Doubt.STEP_ROLE);
  }
}
