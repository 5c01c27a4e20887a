package vn.thutuc.engine;

/**
 * Where the engine tells what happened: Spring's publisher in the product, a list in a scenario.
 */
@FunctionalInterface
public interface EngineEvents {

  /** Called in the engine's transaction; an exception takes the step back. */
  void publish(EngineEvent event);
}
