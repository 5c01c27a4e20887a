package vn.thutuc.engine;

import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Facts;

/** Gives the answers a dossier holds, for the rules; the dossier room knows them. */
@FunctionalInterface
public interface CaseFacts {

  /**
   * The answers as they stand now, typed by the dictionary of the dossier's own version.
   *
   * @param dossier the dossier's code
   * @param bundle the version the dossier runs under
   */
  Facts factsOf(String dossier, Bundle bundle);
}
