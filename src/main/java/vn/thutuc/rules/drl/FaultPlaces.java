package vn.thutuc.rules.drl;

import java.util.List;
import vn.thutuc.rules.problem.Fault;

/**
 * Finds the character a fault is about: readers know the line of a rule or of a pattern, a designer
 * wants the word.
 */
public final class FaultPlaces {

  private final String text;
  private final List<Token> tokens;
  private final List<RulePlaces> rules;

  public FaultPlaces(String text) {
    this.text = text;
    this.tokens = Token.of(text).orElse(List.of());
    this.rules = new RuleScan(tokens).rules();
  }

  /** The fault with its line and character; as it was when it names no line. */
  public Fault placed(Fault fault) {
    if (fault.line() == 0 || fault.column() > 0) {
      return fault;
    }
    int start = startOf(fault.line());
    int end = endOfRule(start);
    for (String word : fault.args()) {
      int found = find(word, start, end);
      if (found >= 0) {
        return at(fault, found);
      }
    }
    return tokens.stream()
        .map(token -> token.place().start())
        .filter(place -> place >= start && place < end)
        .findFirst()
        .map(place -> at(fault, place))
        .orElse(fault);
  }

  private Fault at(Fault fault, int offset) {
    Place place = new Place(offset, offset);
    return fault.at(place.line(text), place.column(text));
  }

  /** The word as a whole, quoted or not; else the stretch of text; -1 if it is not there. */
  private int find(String word, int start, int end) {
    for (Token token : tokens) {
      boolean inside = token.place().start() >= start && token.place().end() <= end;
      if (inside && (token.words().equals(word) || token.words().equals(DrlText.quoted(word)))) {
        return token.place().start();
      }
    }
    int found = word.isBlank() ? -1 : text.indexOf(word.strip(), start);
    return found < end ? found : -1;
  }

  private int startOf(int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return start;
      }
      start = end + 1;
    }
    return start;
  }

  private int endOfRule(int start) {
    return rules.stream()
        .map(RulePlaces::whole)
        .filter(rule -> rule.end() > start)
        .findFirst()
        .map(Place::end)
        .orElse(text.length());
  }
}
