package vn.thutuc.studio.fix;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Pieces of a text replaced by others; what lies between them stays byte for byte. */
final class Patch {

  private final String text;
  private final TreeSet<Piece> pieces =
      new TreeSet<>(Comparator.comparingInt(Piece::from).thenComparingInt(Piece::number));
  private int count;

  Patch(String text) {
    this.text = text;
  }

  private record Piece(int from, int to, String with, int number) {}

  Patch replace(int from, int to, String with) {
    pieces.add(new Piece(from, to, with, count++));
    return this;
  }

  Patch insert(int at, String with) {
    return replace(at, at, with);
  }

  /** Takes a piece out; with its whole lines if nothing else stands on them. */
  Patch remove(int from, int to) {
    int start = lineStart(from);
    int end = lineEnd(to);
    boolean alone = text.substring(start, from).isBlank() && text.substring(to, end).isBlank();
    return alone && end < text.length() ? replace(start, end + 1, "") : replace(from, to, "");
  }

  /** The line end itself is not part of it. */
  int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** The blanks the line of that place begins with. */
  String indent(int at) {
    int start = lineStart(at);
    int end = start;
    while (end < at && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** The text with all pieces replaced; of two that overlap the one that begins first counts. */
  String apply() {
    StringBuilder patched = new StringBuilder();
    int at = 0;
    for (Piece piece : List.copyOf(pieces)) {
      if (piece.from() >= at) {
        patched.append(text, at, piece.from()).append(piece.with());
        at = piece.to();
      }
    }
    return patched.append(text.substring(at)).toString();
  }
}
