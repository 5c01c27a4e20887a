package vn.thutuc.studio.starter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text of the portal without what is left of HTML, in NFC; line breaks are kept. */
final class PlainText {

  /** What the portal prints for a part nobody filled in. */
  static final String NOTHING = "Không có thông tin";

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|tr)>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,300}>");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n\\t]]");
  private static final Pattern BLANKS = Pattern.compile("[\\t\\u00a0\\u2000-\\u200a\\u3000 ]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private PlainText() {}

  static String of(String raw) {
    String text = raw.replace("\r\n", "\n").replace('\r', '\n');
    text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    text =
        text.replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
    text = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    return BLANKS.matcher(text).replaceAll(" ").replaceAll(" *\n *", "\n").strip();
  }

  /** In one line and no longer than that, cut at a word. */
  static String brief(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int cut = line.lastIndexOf(' ', longest - 1);
    return line.substring(0, cut < longest / 2 ? longest - 1 : cut).strip() + "…";
  }

  /** The words without marks, in ASCII kebab-case, whole words up to that length. */
  static String kebab(String text, int longest) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String ascii = plain.toLowerCase(Locale.ROOT).replace('đ', 'd').replaceAll("[^a-z0-9]+", "-");
    String trimmed = ascii.replaceAll("^[-0-9]+|-+$", "");
    if (trimmed.length() <= longest) {
      return trimmed;
    }
    int cut = trimmed.lastIndexOf('-', longest);
    return trimmed.substring(0, cut <= 0 ? longest : cut);
  }
}
