package vn.thutuc.dossier;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text folded for searching: without accents, in lower case, with single spaces and no control
 * characters, so that "nguyen thi hong" finds "Nguyễn Thị Hồng" however its letters were composed,
 * "hoà" finds "hòa", and digits typed wide or with something invisible between them find the narrow
 * ones.
 */
public final class SearchText {

  /** Accents, and what is there without being seen. */
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\p{Cc}]+");

  private SearchText() {}

  /** The folded form; đ becomes d. */
  public static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace('đ', 'd');
    return SPACES.matcher(lower).replaceAll(" ").trim();
  }
}
