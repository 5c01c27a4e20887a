package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thutuc.procedure.Manifest.Channel;

/**
 * The table "how to file" (cách thức thực hiện), whose cells the portal prints without a mark
 * between them: channel, limit, fee, remark in brackets, description.
 */
final class MannerText {

  private static final Map<String, Channel> CHANNELS =
      Map.of(
          "Trực tuyến", Channel.ONLINE,
          "Trực tiếp", Channel.COUNTER,
          "Dịch vụ bưu chính", Channel.POSTAL);

  private static final Pattern ROW =
      Pattern.compile(
          "(Trực tuyến|Trực tiếp|Dịch vụ bưu chính)"
              + "(Không có thông tin|\\d{1,4} ?(?:Ngày làm việc|Ngày|Giờ làm việc|Giờ|Tháng)"
              + "|\\d{1,4}(?=Miễn phí|Không có thông tin)|)"
              + "(Miễn phí|Không có thông tin|[\\d.,]+ ?(?:VNĐ|VND|Việt Nam Đồng|USD|EUR))");

  private static final Pattern HEAD = Pattern.compile("^Hình thức nộpThời gianPhí, lệ phíMô tả");

  /** Of a row that is quoted: the amounts stand in its first brackets. */
  private static final int LONGEST = 600;

  private MannerText() {}

  static List<Way> read(String manner) {
    String text = HEAD.matcher(manner).replaceFirst("");
    Matcher row = ROW.matcher(text);
    List<Way> ways = new ArrayList<>();
    List<int[]> spans = new ArrayList<>();
    while (row.find()) {
      spans.add(new int[] {row.start(), row.end()});
    }
    for (int i = 0; i < spans.size(); i++) {
      int next = i + 1 < spans.size() ? spans.get(i + 1)[0] : text.length();
      row.region(spans.get(i)[0], text.length());
      if (row.lookingAt()) {
        ways.add(way(row, text.substring(spans.get(i)[1], next)));
      }
    }
    return List.copyOf(ways);
  }

  private static Way way(Matcher row, String rest) {
    int end = closingBracket(rest);
    String feeRemark = end > 0 ? rest.substring(1, end) : rest.startsWith("(") ? rest : "";
    String remark = end > 0 ? rest.substring(end + 1) : rest;
    return new Way(
        Objects.requireNonNull(CHANNELS.get(row.group(1))),
        row.group(2),
        row.group(3),
        feeRemark.strip(),
        remark.strip(),
        PlainText.brief(row.group() + rest, LONGEST));
  }

  /** Where the bracket opened at the start closes; 0 if there is none, or none that closes. */
  private static int closingBracket(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && text.startsWith("("); i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return 0;
  }
}
