package vn.thutuc.engine;

/** What a registry of another authority answers; the model branches on the name. */
public enum RegistryAnswer {
  FOUND,
  NOT_FOUND,
  /** Found, but not everything the law asks for is recorded. */
  INCOMPLETE,
  /** The registry did not answer; the model says how to go on without it. */
  UNAVAILABLE
}
