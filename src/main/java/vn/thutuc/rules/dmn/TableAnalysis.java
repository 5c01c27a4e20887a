package vn.thutuc.rules.dmn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.rules.dmn.CoverSearch.Outcome;
import vn.thutuc.rules.dmn.DmnTable.Row;
import vn.thutuc.rules.problem.Faults;

/**
 * Finds what a reader of a table cannot see: dossiers no row speaks of, rows that contradict each
 * other, rows that never get their turn.
 *
 * <p>The domain of each column is cut at the literals of its cells; inside a part no cell changes
 * its answer, so looking at one value of each part is exact. Gaps are looked for among answered
 * fields only, contradictions among unanswered ones too.
 */
public final class TableAnalysis {

  private static final long MOST_LOOKS = 50_000_000;

  private final CompiledTable table;
  private final Budget budget = new Budget(MOST_LOOKS);
  private final List<List<Region>> regions = new ArrayList<>();
  private final List<List<BitSet>> rows = new ArrayList<>();

  public TableAnalysis(CompiledTable table) {
    this.table = table;
    for (int column = 0; column < table.columns().size(); column++) {
      List<Region> parts = Region.of(table.columns().get(column), literals(column));
      boolean small = budget.spend((long) parts.size() * table.source().rows().size());
      regions.add(parts);
      rows.add(small ? rowsOf(column, parts) : List.of());
    }
  }

  private Set<Object> literals(int column) {
    return table.source().rows().stream()
        .flatMap(row -> table.test(row, column).literals())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<BitSet> rowsOf(int column, List<Region> parts) {
    List<BitSet> rowsOf = new ArrayList<>();
    for (Region part : parts) {
      BitSet holds = new BitSet();
      for (Row row : table.source().rows()) {
        holds.set(row.number() - 1, table.test(row, column).holds(part.value()));
      }
      rowsOf.add(holds);
    }
    return rowsOf;
  }

  /** Adds what was found: {@code dmn.gap}, {@code dmn.overlap}, {@code dmn.unreachable-row}. */
  public void report(Faults faults) {
    if (!budget.isSpent()) {
      look(faults);
    }
    if (budget.isSpent()) {
      faults.add("dmn.analysis-capped", table.source().decision());
    }
  }

  private void look(Faults faults) {
    switch (table.source().hitPolicy()) {
      case UNIQUE -> {
        overlaps(faults);
        gaps(faults);
      }
      case ANY -> overlaps(faults);
      case FIRST -> gaps(faults);
      default -> {
        // the other policies promise neither one row nor any row
      }
    }
    unreachable(faults);
  }

  private void overlaps(Faults faults) {
    List<Row> all = table.source().rows();
    for (Row one : all) {
      for (Row other : all.subList(one.number(), all.size())) {
        if (budget.spend(1)
            && contradict(one, other)
            && meet(one.number() - 1, other.number() - 1)) {
          faults.add("dmn.overlap", table.source().element(one), other.number());
        }
      }
    }
  }

  private boolean contradict(Row one, Row other) {
    return table.source().hitPolicy() == HitPolicy.UNIQUE
        || !table.results(one).equals(table.results(other));
  }

  private boolean meet(int one, int other) {
    return rows.stream()
        .allMatch(
            parts ->
                budget.spend(parts.size())
                    && parts.stream().anyMatch(part -> part.get(one) && part.get(other)));
  }

  private void gaps(Faults faults) {
    BitSet all = new BitSet();
    all.set(0, table.source().rows().size());
    CoverSearch search = new CoverSearch(rows, (column, part) -> !missing(column, part), budget);
    Outcome outcome = search.of(all);
    for (List<BitSet> gap : outcome.uncovered()) {
      faults.add("dmn.gap", table.source().decision(), describe(gap));
    }
    if (outcome.capped() && !budget.isSpent()) {
      faults.add("dmn.analysis-capped", table.source().decision());
    }
  }

  private boolean missing(int column, int part) {
    return regions.get(column).get(part).isMissing();
  }

  private String describe(List<BitSet> gap) {
    List<String> parts = new ArrayList<>();
    for (int column = 0; column < gap.size(); column++) {
      List<Region> domain = regions.get(column);
      BitSet chosen = gap.get(column);
      if (chosen.cardinality() < domain.size() - 1) {
        String labels =
            chosen.stream()
                .mapToObj(part -> domain.get(part).label())
                .collect(Collectors.joining(" | "));
        parts.add(table.columns().get(column).field() + ": " + labels);
      }
    }
    return String.join("; ", parts);
  }

  private void unreachable(Faults faults) {
    for (Row row : table.source().rows()) {
      int index = row.number() - 1;
      BitSet earlier = new BitSet();
      if (table.source().hitPolicy() == HitPolicy.FIRST) {
        earlier.set(0, index);
      }
      CoverSearch search =
          new CoverSearch(rows, (column, part) -> rows.get(column).get(part).get(index), budget);
      Outcome outcome = search.of(earlier);
      if (outcome.uncovered().isEmpty() && !outcome.capped()) {
        faults.add("dmn.unreachable-row", table.source().element(row));
      }
    }
  }
}
