package vn.thutuc.engine;

import java.util.HashMap;
import java.util.Map;
import vn.thutuc.procedure.Bundle;

/**
 * What a diagram may know of a form: the yes-or-no answers and the choices of a list.
 *
 * <p>The engine's variables hold small facts only; names, numbers and free text stay in the
 * dossier.
 */
public final class Decisions {

  private Decisions() {}

  /** The answers that gateways may test, by field. */
  public static Map<String, Object> of(Bundle bundle, Map<String, Object> answers) {
    Map<String, Object> variables = new HashMap<>();
    answers.forEach(
        (name, value) -> {
          if (value instanceof Boolean || isChoice(bundle, name)) {
            variables.put(name, value);
          }
        });
    return variables;
  }

  private static boolean isChoice(Bundle bundle, String name) {
    return bundle
        .dictionary()
        .dossierField(name)
        .filter(field -> !field.values().isEmpty())
        .isPresent();
  }
}
