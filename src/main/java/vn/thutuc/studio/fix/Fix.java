package vn.thutuc.studio.fix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One way to do what a finding asks for.
 *
 * @param key which sentence says what it will do ({@code studio.shell.fix.<key>})
 * @param args what the sentence names
 * @param change the files it writes; nothing for one it takes out. Throws {@link NotMechanical}
 */
public record Fix(String key, List<String> args, Supplier<Map<String, Optional<byte[]>>> change) {

  public Fix {
    args = List.copyOf(args);
  }

  static Fix of(String key, Supplier<Map<String, Optional<byte[]>>> change, String... args) {
    return new Fix(key, List.of(args), change);
  }

  /** That writes one file. */
  static Fix in(String file, String key, Supplier<byte[]> text, String... args) {
    return of(key, () -> Map.of(file, Optional.of(text.get())), args);
  }

  /** What it writes; nothing where the text turns out to be of a form somebody has to write. */
  public Optional<Map<String, Optional<byte[]>>> carryOut() {
    try {
      return Optional.of(change.get());
    } catch (NotMechanical byHand) {
      return Optional.empty();
    }
  }

  /** Tells it from the other fixes of its finding. */
  public String id() {
    return args.isEmpty() ? key : key + " " + String.join(" ", args);
  }
}
