package vn.thutuc.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words, quotations, operators and brackets of a stretch of DRL, one after the other; between
 * them stand spaces and comments only.
 */
public record Pieces(String text, List<Place> places) {

  private static final String OPERATORS = "<>=!&|";
  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/");

  public Pieces {
    places = List.copyOf(places);
  }

  /** The pieces in order; empty if a quotation or a comment never ends. */
  public static Optional<Pieces> of(String text) {
    return Token.of(text).map(tokens -> new Pieces(text, joined(tokens)));
  }

  public int count() {
    return places.size();
  }

  /** The piece as it is written. */
  public String at(int index) {
    return places.get(index).in(text);
  }

  /** Where a piece begins; behind the last one, the end of the text. */
  public int start(int index) {
    return index < count() ? places.get(index).start() : text.length();
  }

  /** Where a piece ends; before the first one, the beginning of the text. */
  public int end(int index) {
    return index < 0 ? 0 : places.get(index).end();
  }

  /** The comments inside a stretch that begins and ends between pieces. */
  public List<String> comments(int from, int to) {
    List<String> comments = new ArrayList<>();
    int last = from;
    for (Place piece : places) {
      if (piece.start() >= from && piece.end() <= to) {
        collect(text.substring(last, piece.start()), comments);
        last = piece.end();
      }
    }
    collect(text.substring(last, to), comments);
    return comments;
  }

  private static void collect(String gap, List<String> comments) {
    Matcher each = COMMENT.matcher(gap);
    while (each.find()) {
      comments.add(each.group().strip());
    }
  }

  /** Signs that stand side by side and mean one thing together are one piece. */
  private static List<Place> joined(List<Token> tokens) {
    List<Place> places = new ArrayList<>();
    boolean operator = false;
    for (Token token : tokens) {
      Place place = token.place();
      boolean joins = token.kind() == Token.Kind.SIGN && OPERATORS.contains(token.words());
      int last = places.size() - 1;
      if (joins && operator && places.get(last).end() == place.start()) {
        places.set(last, new Place(places.get(last).start(), place.end()));
      } else {
        places.add(place);
      }
      operator = joins;
    }
    return places;
  }
}
