package vn.thutuc.engine;

import java.util.Map;
import vn.thutuc.procedure.BundleHash;

/**
 * The wish to let a running dossier go on under another version of its procedure.
 *
 * @param continueAt for each step the other version does not have, the step to go on at
 */
public record MoveDossier(
    String dossier, BundleHash from, BundleHash to, Map<String, String> continueAt) {

  public MoveDossier {
    continueAt = Map.copyOf(continueAt);
  }
}
