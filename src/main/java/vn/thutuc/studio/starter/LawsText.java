package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the legal basis: names and numbers of texts, printed without a mark between them. */
final class LawsText {

  private static final Pattern HEAD = Pattern.compile("^Tên văn bản pháp lýMã văn bản");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,4}/(?:19|20)\\d{2}/(?:NĐ|TT|QĐ|QH|NQ|TTLT|VBHN|UBTVQH|PL|L)[\\p{Lu}\\d-]*)");

  private LawsText() {}

  /** A legal text: its number, and its name if the portal gives one besides. */
  record Law(String number, String name) {

    String citation() {
      return name.contains(number) || name.isEmpty()
          ? (name.isEmpty() ? number : name)
          : name + " (" + number + ")";
    }
  }

  /** The last number of a cell pair is its own; numbers inside the name repeat or precede it. */
  static Reading<List<Law>> read(String laws) {
    String text = HEAD.matcher(laws).replaceFirst("");
    Matcher number = NUMBER.matcher(text);
    List<Law> found = new ArrayList<>();
    int from = 0;
    while (number.find()) {
      boolean inside = number.end() < text.length() && !startsCell(text, number.end());
      if (!inside) {
        String code = withoutYear(number.group(1));
        String name = text.substring(from, number.start(1)).replaceAll("[\\s;.,]+$", "").strip();
        if (found.stream().noneMatch(law -> law.number().equals(code))) {
          found.add(new Law(code, PlainText.brief(name, 300)));
        }
        from = number.start(1) + code.length();
        number.region(from, text.length());
      }
    }
    String source = PlainText.brief(laws, 160);
    return found.isEmpty()
        ? Reading.unread(source, Doubt.LAWS_UNREAD)
        : Reading.likely(List.copyOf(found), source, Doubt.LAW_DATES);
  }

  /** After a number's own cell the next name begins, with a capital letter and no blank. */
  private static boolean startsCell(String text, int at) {
    char next = text.charAt(at);
    return Character.isUpperCase(next) || Character.isDigit(next) || next == '\n';
  }

  /** "51/2019/QH1451/2019/QH14" is one number printed twice. */
  private static String withoutYear(String number) {
    Matcher assembly = Pattern.compile("(\\d{1,4}/\\d{4}/(?:UBTV)?QH\\d{2}).*").matcher(number);
    return assembly.matches() ? assembly.group(1) : number;
  }
}
