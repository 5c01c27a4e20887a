package vn.thutuc.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word, a quoted text or a sign of a DRL file and where it stands; spaces and comments are none.
 */
record Token(Kind kind, Place place, String words) {

  enum Kind {
    WORD,
    QUOTED,
    SIGN
  }

  boolean is(String expected) {
    return kind != Kind.QUOTED && words.equals(expected);
  }

  /** The tokens in order; empty if a quotation or a comment never ends. */
  static Optional<List<Token>> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char sign = text.charAt(at);
      int end;
      if (Character.isWhitespace(sign)) {
        at++;
        continue;
      } else if (text.startsWith("//", at)) {
        at = endOfLine(text, at);
        continue;
      } else if (text.startsWith("/*", at)) {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
          return Optional.empty();
        }
        at = close + 2;
        continue;
      } else if (sign == '"' || sign == '\'') {
        end = endOfQuotation(text, at);
        if (end < 0) {
          return Optional.empty();
        }
        tokens.add(token(Kind.QUOTED, text, at, end));
      } else if (Character.isJavaIdentifierPart(sign)) {
        end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
          end++;
        }
        tokens.add(token(Kind.WORD, text, at, end));
      } else {
        end = at + 1;
        tokens.add(token(Kind.SIGN, text, at, end));
      }
      at = end;
    }
    return Optional.of(tokens);
  }

  private static Token token(Kind kind, String text, int start, int end) {
    return new Token(kind, new Place(start, end), text.substring(start, end));
  }

  private static int endOfLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** Behind the closing quotation mark; -1 if there is none. */
  private static int endOfQuotation(String text, int at) {
    for (int i = at + 1; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\\') {
        i++;
      } else if (sign == text.charAt(at)) {
        return i + 1;
      }
    }
    return -1;
  }
}
