package vn.thutuc.reform.search;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.change.Candidates;
import vn.thutuc.reform.change.Change;
import vn.thutuc.reform.comparison.Conditions;
import vn.thutuc.reform.comparison.Prices;
import vn.thutuc.simulation.BadParameters;

/**
 * What is to be searched.
 *
 * @param file names the parameters in what is refused
 * @param bundle the procedure as it is
 * @param parameters of its simulation, as the tree of a parameter file
 * @param changes to try, alone and together
 * @param seed in place of that of the parameters; null to leave it
 * @param cases of each replication, in place of those of the parameters; null to leave it
 * @param pairs of changes that are tried at most
 * @param triples that are tried at most
 * @param prices null when nothing is said about cost
 */
public record Search(
    String file,
    Bundle bundle,
    JsonNode parameters,
    List<Change> changes,
    @Nullable Long seed,
    @Nullable Integer cases,
    int pairs,
    int triples,
    @Nullable Prices prices) {

  /** How many pairs are tried when nothing is said. */
  public static final int PAIRS = 100;

  /** How many triples are tried when nothing is said. */
  public static final int TRIPLES = 20;

  private static final int MOST = 1_000;

  /**
   * @throws BadParameters for a number of pairs or triples that cannot be tried
   */
  public Search {
    changes = List.copyOf(changes);
    check("pairs", pairs);
    check("triples", triples);
  }

  /**
   * Over every single change one may think of.
   *
   * @throws BadParameters for a number of pairs or triples that cannot be tried
   */
  public static Search ofAll(
      String file,
      Bundle bundle,
      JsonNode parameters,
      @Nullable Long seed,
      @Nullable Integer cases,
      int pairs,
      int triples,
      @Nullable Prices prices) {
    List<Change> all = Candidates.of(bundle, parameters);
    return new Search(file, bundle, parameters, all, seed, cases, pairs, triples, prices);
  }

  private static void check(String what, int asked) {
    if (asked < 0) {
      throw BadParameters.tooSmall("search", what, asked, 0);
    }
    if (asked > MOST) {
      throw BadParameters.limit("search", what, String.valueOf(asked), String.valueOf(MOST));
    }
  }

  /**
   * How many cases are simulated before anything is dropped, if all that is tried can be done.
   *
   * @param casesEach of each replication
   */
  public long atFirst(int casesEach) {
    return (1L + changes.size() + pairs + triples) * Race.FIRST * casesEach;
  }

  Conditions conditions(Path calendars) {
    return new Conditions(file, seed, cases, prices, calendars);
  }
}
