package vn.thutuc.rules.drl;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of one rule stand in the text of its file, so that one part can be written anew
 * and everything else, comments and spaces included, stays as it is.
 *
 * @param whole from the word {@code rule} to the word {@code end}
 * @param annotations the quoted texts of {@code @citation}, {@code @vi}, {@code @en}
 * @param salience the number behind the word {@code salience}, if it has one
 * @param when the word {@code when}; the word {@code then} if there is none
 */
public record RulePlaces(
    Place whole,
    Place name,
    Map<String, Place> annotations,
    @Nullable Place salience,
    Place when,
    List<Place> conditions,
    Place then,
    List<Place> actions) {

  public RulePlaces {
    annotations = Map.copyOf(annotations);
    conditions = List.copyOf(conditions);
    actions = List.copyOf(actions);
  }

  /** The rules of a text in order; those whose parts cannot be told apart are missing. */
  public static List<RulePlaces> of(String text) {
    return Token.of(text).map(tokens -> new RuleScan(tokens).rules()).orElse(List.of());
  }
}
