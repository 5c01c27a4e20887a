package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Papers listed in one row of the table, each with a mark: "- Đơn …. - Biên bản …" or "c) …; d) …".
 * A list inside one paper ("một trong các giấy tờ sau: - …") stays one.
 */
final class SeveralPapers {

  private static final String ORDER = "abcdđeghiklmn";
  private static final Pattern BULLET = Pattern.compile("(?<=[.;])\\s*(?=[-+]\\s+\\p{Lu})");
  private static final Pattern LETTER = Pattern.compile("(?<=[.;])\\s+(?=([a-zđ])\\)\\s)");
  private static final Pattern A_LIST =
      Pattern.compile(
          "một trong|sau đây|:\\s*$|:\\s*[-+]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SeveralPapers() {}

  static List<String> in(String row) {
    if (A_LIST.matcher(row).find()) {
      return List.of(row);
    }
    if (row.startsWith("-") || row.startsWith("+")) {
      return List.of(BULLET.split(row));
    }
    return row.length() > 2 && row.charAt(1) == ')' ? byLetters(row) : List.of(row);
  }

  private static List<String> byLetters(String row) {
    List<String> papers = new ArrayList<>();
    Matcher next = LETTER.matcher(row);
    char last = row.charAt(0);
    int from = 0;
    while (next.find()) {
      char letter = next.group(1).charAt(0);
      if (ORDER.indexOf(letter) == ORDER.indexOf(last) + 1) {
        papers.add(row.substring(from, next.start()));
        from = next.end();
        last = letter;
      }
    }
    papers.add(row.substring(from));
    return papers;
  }
}
