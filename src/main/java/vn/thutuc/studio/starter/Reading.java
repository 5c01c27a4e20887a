package vn.thutuc.studio.starter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a text: the value, how sure, and the words it stands on.
 *
 * @param value null when unread
 * @param source a verbatim piece of the text
 * @param doubts why it is not certain, or what to know about it
 */
public record Reading<T>(
    @Nullable T value, Confidence confidence, String source, List<Doubt> doubts) {

  public Reading {
    doubts = List.copyOf(doubts);
    if ((value == null) != (confidence == Confidence.UNREAD)) {
      throw new IllegalArgumentException("Unread means without a value: " + source);
    }
    if (confidence != Confidence.CERTAIN && doubts.isEmpty()) {
      throw new IllegalArgumentException("Unsure without saying why: " + source);
    }
  }

  static <T> Reading<T> certain(T value, String source) {
    return new Reading<>(value, Confidence.CERTAIN, source, List.of());
  }

  static <T> Reading<T> likely(T value, String source, Doubt doubt) {
    return new Reading<>(value, Confidence.LIKELY, source, List.of(doubt));
  }

  static <T> Reading<T> unread(String source, Doubt doubt) {
    return new Reading<>(null, Confidence.UNREAD, source, List.of(doubt));
  }

  public Optional<T> found() {
    return Optional.ofNullable(value);
  }
}
