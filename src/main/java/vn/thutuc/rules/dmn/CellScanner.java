package vn.thutuc.rules.dmn;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks over the text of a cell, sign by sign and literal by literal. */
final class CellScanner {

  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d{1,34}(\\.\\d{1,34})?|\\.\\d{1,34})");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\[\"\\\\nt])*+)\"");
  private static final Pattern DATE =
      Pattern.compile("(?:date\\s*\\(\\s*\"([^\"]*)\"\\s*\\)|@\"([^\"]*)\")");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

  private final String text;
  private int at;

  CellScanner(String text) {
    this.text = text;
    skipBlanks();
  }

  /** The text is not in the accepted subset. */
  static final class Outside extends Exception {
    private static final long serialVersionUID = 1L;

    Outside() {
      super("", null, false, false);
    }
  }

  /** A day that no calendar has. */
  static final class NoSuchDay extends Exception {
    private static final long serialVersionUID = 1L;

    NoSuchDay(String day) {
      super(day);
    }
  }

  boolean atEnd() {
    return at == text.length();
  }

  boolean take(String sign) {
    if (!text.startsWith(sign, at)) {
      return false;
    }
    at += sign.length();
    skipBlanks();
    return true;
  }

  void expect(String sign) throws Outside {
    if (!take(sign)) {
      throw new Outside();
    }
  }

  /** Takes {@code word} if it stands here as a whole word. */
  boolean takeWord(String word) {
    Matcher matcher = WORD.matcher(text).region(at, text.length());
    return matcher.lookingAt() && matcher.group().equals(word) && take(word);
  }

  /** The literal that stands here; null for the literal {@code null}. */
  @Nullable Object literal() throws Outside, NoSuchDay {
    Matcher matcher = STRING.matcher(text).region(at, text.length());
    if (matcher.lookingAt()) {
      move(matcher);
      return unescape(matcher.group(1));
    }
    if (matcher.usePattern(NUMBER).lookingAt()) {
      move(matcher);
      return number(matcher.group());
    }
    if (matcher.usePattern(DATE).lookingAt()) {
      move(matcher);
      return day(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    if (takeWord("true")) {
      return true;
    } else if (takeWord("false")) {
      return false;
    } else if (takeWord("null")) {
      return null;
    }
    throw new Outside();
  }

  private static LocalDate day(String iso) throws NoSuchDay {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeParseException e) {
      throw new NoSuchDay(iso);
    }
  }

  private static Object number(String digits) {
    return Numbers.plain(new BigDecimal(digits));
  }

  private static String unescape(String inner) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < inner.length(); i++) {
      char sign = inner.charAt(i);
      if (sign == '\\') {
        sign = inner.charAt(++i);
        sign = sign == 'n' ? '\n' : sign == 't' ? '\t' : sign;
      }
      plain.append(sign);
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private void move(Matcher matcher) {
    at = matcher.end();
    skipBlanks();
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
