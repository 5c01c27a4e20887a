package vn.thutuc.engine;

import java.util.Map;
import vn.thutuc.procedure.BundleHash;

/**
 * The wish to start a dossier under one exact version of its procedure.
 *
 * @param dossier the dossier's code: the business key of everything that follows
 * @param variables ids and small facts only; the dossier is the truth
 */
public record StartDossier(String dossier, BundleHash bundle, Map<String, Object> variables) {

  public StartDossier {
    if (dossier.isBlank()) {
      throw new IllegalArgumentException("A dossier has a code");
    }
    variables = Map.copyOf(variables);
  }
}
