package vn.thutuc.simulation;

import java.util.List;

/**
 * Something the reader of a report should know about its parameters.
 *
 * @param code a key of the words of {@code simulate}
 */
public record Warning(String code, String path, List<Double> figures) {

  public Warning {
    figures = List.copyOf(figures);
  }

  /** More work comes to a pool than it can do: its queue grows as long as cases come. */
  static Warning unstable(String pool, double load) {
    return new Warning("unstable", "pools." + pool, List.of(load));
  }
}
