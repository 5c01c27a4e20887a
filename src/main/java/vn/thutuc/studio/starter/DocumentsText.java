package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the table of documents (thành phần hồ sơ): which rows name a paper, which are remarks, and
 * which hold several papers.
 */
final class DocumentsText {

  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String NOUN =
      "(?:bản|giấy|đơn|tờ|văn bản|hợp đồng|hóa đơn|hoá đơn|bảng|chứng từ|danh sách|danh mục|biên bản"
          + "|báo cáo|quyết định|hồ sơ|tài liệu|sơ đồ|công văn|thông báo|vận|phiếu|thẻ|hộ chiếu"
          + "|chứng nhận|chứng chỉ|cam kết|điều lệ|dự án|phương án|đề án|nghị quyết|sổ|ảnh|mẫu"
          + "|lý lịch|bằng|một trong|các)";
  private static final String MARK =
      "(?:[-+*–•.\\s]+|\\(?[ivx]+\\)\\s*|\\(?[a-zđ0-9]{1,2}[.)]\\s*)*";
  private static final Pattern PAPER =
      Pattern.compile(MARK + NOUN + "(?!\\p{L}).*", CASE | Pattern.DOTALL);
  private static final Pattern HANDED_IN =
      Pattern.compile("\\d{2} (?:bản|bộ)|nộp (?:thêm |kèm )?(?:\\d+ |bản |văn |giấy)", CASE);
  private static final Pattern REMARK =
      Pattern.compile(
          MARK + "(?:lưu ý|ghi chú|chú ý|số lượng hồ sơ|\\(trường hợp).*", CASE | Pattern.DOTALL);
  private static final Pattern REMARKS_GROUP =
      Pattern.compile(".*(?:lưu ý|ghi chú|chú ý).*", CASE | Pattern.DOTALL);
  private static final Pattern REPLACED =
      Pattern.compile(
          MARK
              + "trường hợp .*(?:được thay thế bằng|không phải nộp|thực hiện theo quy định tại mục).*",
          CASE | Pattern.DOTALL);
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}.;)”\"\\s])((?:Mẫu|Mau|Phụ lục|Phu luc|PL|Biểu|Bieu|Đơn|Don|Tờ|To)[^;\\n]{0,80}?\\.(?:docx?|pdf|xlsx?|rar|zip))+$");

  private DocumentsText() {}

  /** The papers found; rows that are remarks are told by the doubts. */
  static Reading<List<Paper>> read(String documents) {
    List<Paper> papers = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    Confidence confidence = Confidence.CERTAIN;
    for (PaperRow row : PaperRow.of(documents)) {
      if (row.text().isEmpty()) {
        continue;
      }
      if (isRemark(row)) {
        doubts.add(Doubt.DOCUMENT_NOTE);
        confidence = confidence.and(Confidence.LIKELY);
        continue;
      }
      for (String part : SeveralPapers.in(row.text())) {
        Paper paper = paper(row, part, !part.equals(row.text()));
        papers.add(paper);
        confidence = confidence.and(paper.reading().confidence());
      }
    }
    if (papers.isEmpty()) {
      return Reading.unread(PlainText.brief(documents, 160), Doubt.DOCUMENTS_UNREAD);
    }
    papers.forEach(paper -> doubts.addAll(paper.reading().doubts()));
    if (papers.stream().map(Paper::group).distinct().count() > 1) {
      doubts.add(Doubt.DOCUMENTS_BY_CASE);
    }
    List<Doubt> each = doubts.stream().distinct().toList();
    return new Reading<>(List.copyOf(papers), confidence, PlainText.brief(documents, 160), each);
  }

  private static boolean isRemark(PaperRow row) {
    boolean none = row.originals() + row.copies() == 0;
    if (REMARK.matcher(row.text()).matches()) {
      return true;
    }
    if (REPLACED.matcher(row.text()).matches() && !HANDED_IN.matcher(row.text()).find()) {
      return true;
    }
    if (none && REPLACED.matcher(row.text()).matches()) {
      return true;
    }
    return none
        && (REMARKS_GROUP.matcher(row.group()).matches()
            || !(PAPER.matcher(row.text()).matches() || HANDED_IN.matcher(row.text()).find()));
  }

  private static Paper paper(PaperRow row, String part, boolean oneOfSeveral) {
    Matcher template = TEMPLATE.matcher(part.strip());
    String file = template.find() ? template.group() : "";
    String name = part.strip().substring(0, part.strip().length() - file.length());
    name = name.replaceAll("^" + MARK + "(?=\\p{L}|\\d)", "").replaceAll("[\\s;./]+$", "");
    String source =
        PlainText.brief(part, 120)
            + " ["
            + row.originals()
            + " bản chính, "
            + row.copies()
            + " bản sao]";
    return new Paper(
        name.isEmpty() ? PlainText.brief(part, 200) : name,
        row.group(),
        row.originals(),
        row.copies(),
        file,
        reading(row, name, oneOfSeveral, source));
  }

  private static Reading<String> reading(
      PaperRow row, String name, boolean oneOfSeveral, String source) {
    if (row.glued()) {
      return Reading.likely(name, source, Doubt.DOCUMENT_NUMBER_GLUED);
    }
    if (oneOfSeveral) {
      return Reading.likely(name, source, Doubt.DOCUMENTS_IN_ONE_ROW);
    }
    if (row.originals() + row.copies() == 0) {
      return Reading.likely(name, source, Doubt.DOCUMENT_WITHOUT_COPIES);
    }
    return PAPER.matcher(row.text()).matches()
        ? Reading.certain(name, source)
        : Reading.likely(name, source, Doubt.DOCUMENT_CONDITIONAL);
  }
}
