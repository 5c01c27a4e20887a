package vn.thutuc.dossier;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text folded for searching: without accents, in lower case, with single spaces and no control
 * characters, so that "nguyen thi hong" finds "Nguyễn Thị Hồng" however its letters were composed.
 */
public final class SearchText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\p{Cc}]+");

  private SearchText() {}

  /** The folded form; đ becomes d. */
  public static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Form.NFD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace('đ', 'd');
    return SPACES.matcher(lower).replaceAll(" ").trim();
  }
}
