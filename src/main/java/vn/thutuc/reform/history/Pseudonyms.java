package vn.thutuc.reform.history;

import java.util.HashMap;
import java.util.Map;

/** Names for those who must not be named: a word and a number, in the order they are met. */
final class Pseudonyms {

  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** The name of somebody; the same one for the same person. */
  String of(String word, String person) {
    return known.computeIfAbsent(person, any -> word + "-" + counts.merge(word, 1, Integer::sum));
  }
}
