package vn.thutuc.studio.migration;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the dossiers at a step the new version has not.
 *
 * @param step where they go on; for {@link Kind#CONTINUE} and only there
 */
public record Answer(Kind kind, @Nullable String step) {

  private static final String AT = "continue:";

  /** The answers there are. */
  public enum Kind {
    /** They go on at another step. */
    CONTINUE,
    /** They are stopped and given back. */
    STOP,
    /** They finish under the version they started under. */
    STAY
  }

  public Answer {
    if ((kind == Kind.CONTINUE) != (step != null)) {
      throw new IllegalArgumentException("CONTINUE, and only CONTINUE, names a step");
    }
  }

  public static Answer continueAt(String step) {
    return new Answer(Kind.CONTINUE, step);
  }

  public static Answer stop() {
    return new Answer(Kind.STOP, null);
  }

  public static Answer stay() {
    return new Answer(Kind.STAY, null);
  }

  /** Reads what {@link #text} wrote; nothing for anything else. */
  public static Optional<Answer> parse(String text) {
    if (text.startsWith(AT) && text.length() > AT.length()) {
      return Optional.of(continueAt(text.substring(AT.length())));
    }
    return switch (text) {
      case "stop" -> Optional.of(stop());
      case "stay" -> Optional.of(stay());
      default -> Optional.empty();
    };
  }

  /** Reads answers by step; what is none is left out. */
  public static Map<String, Answer> of(Map<String, String> texts) {
    Map<String, Answer> answers = new TreeMap<>();
    texts.forEach((step, text) -> parse(text).ifPresent(answer -> answers.put(step, answer)));
    return answers;
  }

  static Map<String, String> texts(Map<String, Answer> answers) {
    Map<String, String> texts = new TreeMap<>();
    answers.forEach((step, answer) -> texts.put(step, answer.text()));
    return texts;
  }

  /** As forms and the database hold it. */
  public String text() {
    return switch (kind) {
      case CONTINUE -> AT + step;
      case STOP -> "stop";
      case STAY -> "stay";
    };
  }
}
