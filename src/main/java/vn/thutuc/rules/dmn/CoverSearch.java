package vn.thutuc.rules.dmn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for combinations of column parts that a set of rows leaves uncovered.
 *
 * <p>Column by column, parts that leave the same rows standing are searched once, and a set of rows
 * known to cover everything from a column on is never searched again; so real tables take
 * microseconds, and a hostile one ends at the cap.
 */
final class CoverSearch {

  private static final int MOST_STEPS = 200_000;
  private static final int MOST_FOUND = 3;

  /** Cutting a set of rows costs as much as some twenty looks at one. */
  private static final int CUT = 20;

  private final List<List<BitSet>> rows;
  private final Choice choice;
  private final Budget budget;
  private final Set<Covered> covered = new HashSet<>();
  private final List<List<BitSet>> uncovered = new ArrayList<>();
  private int steps;

  /**
   * @param rows per column and part, the rows whose cell holds there
   * @param choice the parts to look at
   * @param budget shared by all searches in one table
   */
  CoverSearch(List<List<BitSet>> rows, Choice choice, Budget budget) {
    this.rows = rows;
    this.choice = choice;
    this.budget = budget;
  }

  /** Which parts of a column to look at. */
  interface Choice {
    boolean takes(int column, int part);
  }

  /**
   * @param uncovered per finding, the parts of each column
   * @param capped true if the search was given up
   */
  record Outcome(List<List<BitSet>> uncovered, boolean capped) {}

  private record Covered(int column, BitSet standing) {}

  Outcome of(BitSet standing) {
    search(0, standing, new ArrayList<>());
    return new Outcome(uncovered, steps > MOST_STEPS || budget.isSpent());
  }

  private boolean search(int column, BitSet standing, List<BitSet> path) {
    if (++steps > MOST_STEPS || uncovered.size() == MOST_FOUND) {
      return false;
    } else if (column == rows.size()) {
      return !standing.isEmpty() || !found(path);
    } else if (covered.contains(new Covered(column, standing))) {
      return true;
    } else if (!budget.spend((long) CUT * rows.get(column).size())) {
      return false;
    }
    boolean all = true;
    for (Map.Entry<BitSet, BitSet> group : groups(column, standing).entrySet()) {
      path.add(group.getValue());
      all &= search(column + 1, group.getKey(), path);
      path.remove(path.size() - 1);
    }
    if (all) {
      covered.add(new Covered(column, standing));
    }
    return all;
  }

  private boolean found(List<BitSet> path) {
    return uncovered.add(List.copyOf(path));
  }

  /** The parts of a column by the rows they leave standing. */
  private Map<BitSet, BitSet> groups(int column, BitSet standing) {
    Map<BitSet, BitSet> groups = new LinkedHashMap<>();
    for (int part = 0; part < rows.get(column).size(); part++) {
      if (choice.takes(column, part)) {
        BitSet left = (BitSet) rows.get(column).get(part).clone();
        left.and(standing);
        groups.computeIfAbsent(left, any -> new BitSet()).set(part);
      }
    }
    return groups;
  }
}
