package vn.thutuc.reform.comparison;

import java.util.List;
import java.util.Map;
import vn.thutuc.simulation.Estimate;

/**
 * What came of living through a variant.
 *
 * @param figures by name, with those that are made of others; times in seconds
 */
public record Lived(Map<String, Estimate> figures, Times times) {

  private static final String VISITS = "visits_mean.";

  /** The steps somebody or something works at, as they stand in the diagram. */
  public List<String> steps() {
    return figures.keySet().stream()
        .filter(name -> name.startsWith(VISITS))
        .map(name -> name.substring(VISITS.length()))
        .toList();
  }
}
