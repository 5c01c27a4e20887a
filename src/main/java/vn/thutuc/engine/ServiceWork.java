package vn.thutuc.engine;

/**
 * What the service tasks of the vocabulary do; called inside the engine's transaction, so it writes
 * rows and returns.
 */
public interface ServiceWork {

  /**
   * Registers the result and stops the statutory clock.
   *
   * @param result an id of the procedure's results
   */
  void issueResult(String dossier, String element, String result);

  /**
   * Puts a message into the outbox.
   *
   * @param message the message's id
   */
  void notify(String dossier, String element, String message);

  /**
   * Asks a registry about the dossier.
   *
   * @param registry the registry's name
   */
  RegistryAnswer registry(String dossier, String element, String registry);
}
