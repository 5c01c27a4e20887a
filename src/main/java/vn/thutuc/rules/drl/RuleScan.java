package vn.thutuc.rules.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the parts of rules among the tokens of a file, without judging them. */
final class RuleScan {

  private final List<Token> tokens;
  private int at;

  RuleScan(List<Token> tokens) {
    this.tokens = tokens;
  }

  List<RulePlaces> rules() {
    List<RulePlaces> rules = new ArrayList<>();
    while (at < tokens.size()) {
      if (tokens.get(at).is("rule")) {
        RulePlaces rule = rule();
        if (rule != null) {
          rules.add(rule);
        }
      } else {
        at++;
      }
    }
    return rules;
  }

  private boolean more(String... stops) {
    return at < tokens.size() && List.of(stops).stream().noneMatch(tokens.get(at)::is);
  }

  private @Nullable RulePlaces rule() {
    Token first = tokens.get(at++);
    if (!more()) {
      return null;
    }
    Place name = tokens.get(at++).place();
    Map<String, Place> annotations = new HashMap<>();
    Place salience = null;
    while (more("when", "then", "end")) {
      if (tokens.get(at).is("@")) {
        annotation(annotations);
      } else if (tokens.get(at++).is("salience")) {
        salience = number();
      }
    }
    if (!more("end")) {
      return null;
    }
    Place when = tokens.get(at).place();
    List<Place> conditions = List.of();
    if (tokens.get(at).is("when")) {
      at++;
      conditions = conditions();
    }
    if (!more("end")) {
      return null;
    }
    Place then = tokens.get(at++).place();
    List<Place> actions = actions();
    if (!more()) {
      return null;
    }
    Place whole = new Place(first.place().start(), tokens.get(at++).place().end());
    return new RulePlaces(whole, name, annotations, salience, when, conditions, then, actions);
  }

  /** {@code @vi("…")}: the quoted text, if that is all there is in the brackets. */
  private void annotation(Map<String, Place> annotations) {
    at++;
    boolean single =
        at + 3 < tokens.size()
            && tokens.get(at + 1).is("(")
            && tokens.get(at + 2).kind() == Token.Kind.QUOTED
            && tokens.get(at + 3).is(")");
    if (single) {
      annotations.put(tokens.get(at).words(), tokens.get(at + 2).place());
      at += 4;
    }
  }

  private @Nullable Place number() {
    int start = at;
    while (more("when", "then", "end", "@") && tokens.get(at).words().matches("[-(]")) {
      at++;
    }
    if (!more("when", "then", "end", "@")) {
      return null;
    }
    at++;
    if (tokens.get(start).is("(") && more("when", "then", "end", "@")) {
      at++;
    }
    return new Place(tokens.get(start).place().start(), tokens.get(at - 1).place().end());
  }

  /** Each ends where its brackets close. */
  private List<Place> conditions() {
    List<Place> found = new ArrayList<>();
    int start = at;
    int depth = 0;
    while (more("end") && !(depth == 0 && tokens.get(at).is("then"))) {
      Token token = tokens.get(at++);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (token.is(")") && depth == 0) {
        found.add(new Place(tokens.get(start).place().start(), token.place().end()));
        start = at;
      } else if (depth == 0 && token.is(";")) {
        start = at;
      }
    }
    return found;
  }

  /** Each ends at its semicolon. */
  private List<Place> actions() {
    List<Place> found = new ArrayList<>();
    int start = at;
    int depth = 0;
    while (more("end")) {
      Token token = tokens.get(at++);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && token.is(";")) {
        found.add(new Place(tokens.get(start).place().start(), token.place().end()));
        start = at;
      }
    }
    return found;
  }
}
