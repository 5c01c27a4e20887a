package vn.thutuc.studio.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.thutuc.procedure.Manifest.Level;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.starter.Naming;

/**
 * What somebody calls a procedure that is new here, as typed.
 *
 * @param key empty to make one of the name
 * @param level empty while nobody has said
 */
record NewProcedure(String name, String nameEn, String key, String code, String level) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_KEY = 64;

  /** Nothing typed yet. */
  static final NewProcedure NOTHING = new NewProcedure("", "", "", "", "");

  NewProcedure {
    name = name.strip();
    nameEn = nameEn.strip();
    key = key.strip();
    code = code.strip();
  }

  /** What a request says. */
  static NewProcedure of(Map<String, String> typed) {
    return new NewProcedure(
        typed.getOrDefault("name", ""),
        typed.getOrDefault("nameEn", ""),
        typed.getOrDefault("key", ""),
        typed.getOrDefault("number", ""),
        typed.getOrDefault("level", ""));
  }

  /**
   * The field that cannot be taken as typed; its message is {@code studio.import.fault.<field>}.
   */
  Optional<String> fault() {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return Optional.of("name");
    }
    if (nameEn.length() > LONGEST_NAME) {
      return Optional.of("nameEn");
    }
    String wanted = wantedKey();
    if (wanted.length() > LONGEST_KEY || !ProcedureKey.isValid(wanted)) {
      return Optional.of("key");
    }
    return code.isEmpty() || code.matches("\\d\\.\\d{6}") ? Optional.empty() : Optional.of("code");
  }

  /** Only what has no {@link #fault}. */
  Naming naming() {
    Level chosen =
        Arrays.stream(Level.values())
            .filter(one -> one.name().equals(level))
            .findFirst()
            .orElse(null);
    return new Naming(new ProcedureKey(wantedKey()), new Text(name, nameEn), code, chosen);
  }

  private String wantedKey() {
    return key.isEmpty() ? Naming.keyOf(name) : key;
  }
}
