package vn.thutuc.procedure;

import java.util.Arrays;

/** The words the property {@code clock} may hold. */
final class ClockWords {

  private ClockWords() {}

  static boolean isKnown(String word) {
    return Arrays.stream(Flow.ClockEffect.values()).anyMatch(effect -> effect.name().equals(word));
  }
}
