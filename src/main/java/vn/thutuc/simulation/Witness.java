package vn.thutuc.simulation;

/**
 * Is told what happens to each case of one replication, in order of time: how a simulated past is
 * written down like a real one. Times are seconds after the start.
 */
public interface Witness {

  /** Sees nothing. */
  Witness NONE = new Witness() {};

  /** A case comes. */
  default void arrived(long serial, double at) {}

  /**
   * A case comes to an element of the diagram: a step, a gateway, an event.
   *
   * @param element its key
   */
  default void came(long serial, String element, double at) {}

  /**
   * A piece of work is finished.
   *
   * @param step its key
   * @param ready when it could have begun for all that lies with the case
   */
  default void worked(long serial, String step, double ready, double start, double end) {}

  /**
   * Something comes to pass that nobody works on: a case is filed, or what it waited for happens.
   *
   * @param element the start, or the event
   * @param since when the case came to wait for it
   */
  default void happened(long serial, String element, double since, double at) {}

  /** A case has come to its end. */
  default void left(long serial, double at) {}
}
