package vn.thutuc.studio.starter;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Manifest.Level;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.rules.Text;

/**
 * What a procedure that is drawn up from nothing is called.
 *
 * @param code in the national database of procedures; empty while it has none
 * @param level null while nobody has said
 */
public record Naming(ProcedureKey key, Text name, String code, @Nullable Level level) {

  private static final int LONGEST_KEY = 50;

  public Naming {
    Objects.requireNonNull(key);
    if (name.vi().isBlank()) {
      throw new IllegalArgumentException("A procedure has a name");
    }
  }

  /** The folder name its Vietnamese name gives; empty if it gives none. */
  public static String keyOf(String name) {
    return PlainText.kebab(name, LONGEST_KEY);
  }
}
