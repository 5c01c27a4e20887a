package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the legal basis: pairs of cells, the name of a text and its number, without a mark between
 * them. A number with a blank before it belongs to a name; one that touches what precedes it is a
 * cell.
 */
final class LawsText {

  private static final Pattern HEAD = Pattern.compile("^Tên văn bản pháp lýMã văn bản");

  /** Years end names: "Luật Doanh nghiệp 202076/2025/QH15" holds number 76/2025/QH15. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?<=(?:19|20)\\d{2})|(?<=QH\\d{2})|(?<!\\d))(\\d{1,4}(?:\\.[\\da-z]{1,2}|[a-z])?/(?:19|20)\\d{2}/"
              + "(?:UBTVQH\\d{2}|QH\\d{2}|NĐ-CP|NQ-CP|QĐ-TTg|CT-TTg"
              + "|(?:TT|QĐ|NQ|TTLT|VBHN|CT)(?:LT)?-(?:BNNPTNT|BNNMT|BTNMT|BGTVT|BKHĐT|BKHCN|BVHTTDL"
              + "|BGDĐT|BLĐTBXH|BTTTT|BTC|BCA|BTP|BXD|BYT|BCT|BNV|BNG|BQP|NHNN|TTCP|VPCP|VPQH|UBND)"
              + "|(?:TT|QĐ|NQ|TTLT|VBHN)-[\\p{Lu}-]{2,12}?(?=\\p{Lu}\\p{Ll}|[^\\p{Lu}-]|$)))");

  private LawsText() {}

  /** A legal text as the portal names it. */
  record Law(String number, String name) {

    String citation() {
      if (name.isEmpty()) {
        return number;
      }
      return name.contains(number) ? name : name + " (" + number + ")";
    }
  }

  static Reading<List<Law>> read(String laws) {
    String text = HEAD.matcher(laws).replaceFirst("");
    Matcher number = NUMBER.matcher(text);
    List<Law> found = new ArrayList<>();
    int from = 0;
    while (number.find()) {
      if (isCell(text, number)) {
        String name = text.substring(from, number.start()).replaceAll("[\\s;.,]+$", "").strip();
        Law law = new Law(number.group(1), PlainText.brief(name, 400));
        if (found.stream().noneMatch(known -> known.number().equals(law.number()))) {
          found.add(law);
        }
        from = number.end();
      }
    }
    String source = PlainText.brief(laws, 160);
    return found.isEmpty()
        ? Reading.unread(source, Doubt.LAWS_UNREAD)
        : Reading.likely(List.copyOf(found), source, Doubt.LAW_DATES);
  }

  private static boolean isCell(String text, Matcher number) {
    boolean touches =
        number.start() == 0 || !Character.isWhitespace(text.charAt(number.start() - 1));
    boolean nameFollows =
        number.end() == text.length() || Character.isUpperCase(text.charAt(number.end()));
    return touches || nameFollows;
  }
}
