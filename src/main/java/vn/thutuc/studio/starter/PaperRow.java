package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of the table of documents: its text up to the cell of numbers.
 *
 * @param glued whether the number of copies touched a number of the text ("Mẫu số 181 bản chính")
 */
record PaperRow(String group, String text, int originals, int copies, boolean glued) {

  private static final String HEAD = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";

  /** "1 bản chính,1 bản sao"; in the prose itself a number has a leading zero or a blank before. */
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d+) bản chính(?:,(\\d+) bản sao)?(?!\\))");

  /** All rows of the text, in order. */
  static List<PaperRow> of(String documents) {
    List<PaperRow> rows = new ArrayList<>();
    String group = "";
    int from = 0;
    Matcher numbers = NUMBERS.matcher(documents);
    while (numbers.find()) {
      if (isCell(documents, numbers)) {
        String digits = numbers.group(1);
        String text = documents.substring(from, numbers.start(1) + digits.length() - 1);
        int head = text.lastIndexOf(HEAD);
        if (head >= 0) {
          group = heading(text.substring(0, text.indexOf(HEAD)));
          text = text.substring(head + HEAD.length());
        }
        int originals = digits.charAt(digits.length() - 1) - '0';
        int copies = numbers.group(2) == null ? 0 : Integer.parseInt(numbers.group(2));
        rows.add(new PaperRow(group, text.strip(), originals, copies, digits.length() > 1));
        from = numbers.end();
      }
    }
    return List.copyOf(rows);
  }

  private static boolean isCell(String text, Matcher numbers) {
    String digits = numbers.group(1);
    char before = numbers.start() == 0 ? ' ' : text.charAt(numbers.start() - 1);
    if (digits.length() == 1) {
      return !Character.isWhitespace(before) && before != '(';
    }
    return digits.length() > 2 || digits.charAt(0) != '0';
  }

  private static String heading(String text) {
    String plain = text.strip();
    return plain.matches("[-\\s]*") ? "" : plain.replaceAll("[:\\s]+$", "");
  }
}
