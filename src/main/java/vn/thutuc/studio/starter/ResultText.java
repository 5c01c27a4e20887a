package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the applicant receives; the portal's own page parts hang behind it. */
final class ResultText {

  private static final Pattern PAGE = Pattern.compile("(?s)(?:Từ khóa|Chọn cơ quan thực hiện).*");
  private static final Pattern ONE =
      Pattern.compile("(.+?)Mã: ?[A-Z0-9][A-Z0-9.-]*?(?=\\p{Lu}\\p{Ll}|[\\s+(]|$)", Pattern.DOTALL);

  private ResultText() {}

  static Reading<List<String>> read(String result) {
    String text = PAGE.matcher(result).replaceFirst("").strip();
    List<String> found = new ArrayList<>();
    Matcher one = ONE.matcher(text);
    while (one.find()) {
      found.add(PlainText.brief(one.group(1).replaceAll("^[\\s.]+|[\\s.]+$", ""), 200));
    }
    found.removeIf(String::isEmpty);
    String source = PlainText.brief(text, 160);
    if (!found.isEmpty()) {
      return Reading.certain(List.copyOf(found), source);
    }
    return text.isEmpty() || text.startsWith("Mã:")
        ? Reading.unread(source, Doubt.RESULT_UNREAD)
        : Reading.likely(List.of(PlainText.brief(text, 200)), source, Doubt.RESULT_UNREAD);
  }
}
