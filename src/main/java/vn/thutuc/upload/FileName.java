package vn.thutuc.upload;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file as people read it: letters in one form, and nothing that could be a path, end
 * a line or turn the reading direction. It is shown and sent, never used to find a file.
 */
public record FileName(String value) {

  static final int LONGEST = 120;

  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

  /** Control, format (directions, zero widths), private, unassigned; what ends lines. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

  public FileName {
    if (!value.equals(cleaned(value))) {
      throw new IllegalArgumentException("Not a clean file name");
    }
  }

  /** What is left of a name somebody sent; "tep" (file) where nothing is. */
  public static FileName of(String sent) {
    return new FileName(cleaned(sent));
  }

  /** In lower case, without its dot; empty if there is none. */
  String extension() {
    int dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String cleaned(String sent) {
    String name = UNSEEN.matcher(sent).replaceAll("");
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
    name = PATH.matcher(name).replaceFirst("");
    name = RESERVED.matcher(name).replaceAll("_");
    name = BLANKS.matcher(name).replaceAll(" ");
    name = shortened(EDGES.matcher(name).replaceAll(""));
    return name.isEmpty() ? "tep" : name;
  }

  /** Cut in the middle, so that the ending stays. */
  private static String shortened(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= LONGEST) {
      return name;
    }
    int ending = 20;
    String head = name.substring(0, name.offsetByCodePoints(0, LONGEST - ending - 1));
    String tail = name.substring(name.offsetByCodePoints(0, length - ending));
    return Normalizer.normalize(
        BLANKS.matcher(head + "…" + tail).replaceAll(" "), Normalizer.Form.NFC);
  }

  @Override
  public String toString() {
    return value;
  }
}
