package vn.thutuc.studio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.rules.RuleBook;

/**
 * How much of a bundle its worked cases touch: what no case touches, nobody has tried.
 *
 * @param elements steps, events and gateways of the processes
 * @param flows sequence flows: every way out of every gateway
 * @param rows rows of decision tables
 * @param rules rules of DRL files
 */
public record Coverage(Share elements, Share flows, Share rows, Share rules) {

  /**
   * One kind of thing.
   *
   * @param untouched the ids no case touched, in the order of the files
   */
  public record Share(int touched, int all, List<String> untouched) {

    public Share {
      untouched = List.copyOf(untouched);
    }

    static Share of(Collection<String> all, Set<String> touched) {
      List<String> missing = all.stream().filter(id -> !touched.contains(id)).toList();
      return new Share(all.size() - missing.size(), all.size(), missing);
    }

    /** From 0 to 100; 100 when there is nothing to touch. */
    public int percent() {
      return all == 0 ? 100 : touched * 100 / all;
    }
  }

  /** What the cases that have been at these places cover of the bundle. */
  public static Coverage of(Bundle bundle, RuleBook book, Collection<Touched> cases) {
    List<String> steps = new ArrayList<>();
    List<String> edges = new ArrayList<>();
    for (Flow flow : bundle.flows().values()) {
      flow.steps().forEach(step -> steps.add(step.id()));
      flow.edges().forEach(edge -> edges.add(edge.id()));
    }
    List<String> rows = book.rowsAndRules();
    Set<String> fired = all(cases, Touched::fired);
    return new Coverage(
        Share.of(steps, all(cases, Touched::elements)),
        Share.of(edges, all(cases, Touched::flows)),
        Share.of(rows.stream().filter(Coverage::isRow).toList(), fired),
        Share.of(rows.stream().filter(row -> !isRow(row)).toList(), fired));
  }

  private static Set<String> all(Collection<Touched> cases, Function<Touched, Set<String>> part) {
    return cases.stream().flatMap(one -> part.apply(one).stream()).collect(Collectors.toSet());
  }

  /** Whether the id names a row of a table; else it names a rule. */
  public static boolean isRow(String id) {
    return id.contains(".dmn#");
  }
}
