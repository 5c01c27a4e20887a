package vn.thutuc.procedure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A file's place in a bundle: {@code <root>/<key>/<rest>}. Everything that comes from outside
 * passes here, so that no path can leave the bundle or mean two files.
 *
 * @param folder the key as found, which may end in {@code @<validFrom>}
 */
record BundlePath(String root, String folder, String key, String rest) {

  static final Set<String> ROOTS = Set.of("processes", "rules", "forms");

  private static final int LONGEST = 200;
  private static final int DEEPEST = 8;
  private static final Pattern SEGMENT =
      Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_ .,()+-]*");
  private static final Pattern VERSION = Pattern.compile("@\\d{4}-\\d{2}-\\d{2}$");

  /** Reads a path as found; the version suffix of the folder is dropped. */
  static BundlePath parse(String raw) {
    String path = Normalizer.normalize(raw, Normalizer.Form.NFC);
    String[] parts = path.split("/", -1);
    if (path.length() > LONGEST || parts.length < 3 || parts.length > DEEPEST) {
      throw new BundleProblem("bundle.path", raw);
    }
    Optional<ProcedureKey> key = keyOf(parts[1]);
    boolean plain = Arrays.stream(parts).skip(2).allMatch(BundlePath::isPlain);
    if (!ROOTS.contains(parts[0]) || key.isEmpty() || !plain) {
      throw new BundleProblem("bundle.path", raw);
    }
    return new BundlePath(
        parts[0],
        parts[1],
        key.get().value(),
        path.substring(parts[0].length() + parts[1].length() + 2));
  }

  /** The key in a folder name, which may end in {@code @<validFrom>}. */
  static Optional<ProcedureKey> keyOf(String folder) {
    String plain = VERSION.matcher(folder).replaceFirst("");
    return ProcedureKey.isValid(plain) ? Optional.of(new ProcedureKey(plain)) : Optional.empty();
  }

  private static boolean isPlain(String segment) {
    return SEGMENT.matcher(segment).matches() && !segment.endsWith(".") && !segment.endsWith(" ");
  }

  @Override
  public String toString() {
    return root + "/" + key + "/" + rest;
  }
}
