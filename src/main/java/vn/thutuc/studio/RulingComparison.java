package vn.thutuc.studio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Scenario.ExpectedRuling;
import vn.thutuc.rules.Outcome;
import vn.thutuc.rules.Reason;
import vn.thutuc.rules.Ruling;

/** Lays a ruling beside what a worked case expects of it. */
final class RulingComparison {

  private RulingComparison() {}

  static List<Mismatch> of(String what, ExpectedRuling expected, Ruling actual) {
    List<Mismatch> mismatches = new ArrayList<>();
    Boolean eligible = expected.eligible();
    if (eligible != null && eligible == (actual.outcome() == Outcome.FAILED)) {
      mismatches.add(new Mismatch(what + " eligible", eligible + "", actual.outcome() + ""));
    }
    List<String> reasons = expected.reasons();
    if (reasons != null && !reasonsFit(Set.copyOf(reasons), actual)) {
      mismatches.add(new Mismatch(what + " reasons", reasons + "", told(actual) + ""));
    }
    expected
        .values()
        .forEach(
            (name, value) -> {
              Object there = actual.values().get(name);
              if (!equal(value, there)) {
                mismatches.add(new Mismatch(what + " " + name, value + "", there + ""));
              }
            });
    return mismatches;
  }

  /**
   * A refused case names exactly the conditions that failed; a granted one names some that carried
   * it, and none means that nothing failed.
   */
  private static boolean reasonsFit(Set<String> expected, Ruling actual) {
    Set<String> failed = codes(actual, Set.of(Reason.Kind.NOT_MET));
    if (actual.outcome() == Outcome.FAILED || expected.isEmpty()) {
      return expected.equals(failed);
    }
    return codes(actual, Set.of(Reason.Kind.values())).containsAll(expected);
  }

  private static Set<String> told(Ruling ruling) {
    boolean failed = ruling.outcome() == Outcome.FAILED;
    return codes(ruling, failed ? Set.of(Reason.Kind.NOT_MET) : Set.of(Reason.Kind.values()));
  }

  private static Set<String> codes(Ruling ruling, Set<Reason.Kind> kinds) {
    return ruling.reasons().stream()
        .filter(reason -> kinds.contains(reason.kind()))
        .map(Reason::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Numbers are compared by value, days by their ISO text. */
  private static boolean equal(@Nullable Object expected, @Nullable Object actual) {
    if (expected instanceof Number && actual instanceof Number) {
      return new BigDecimal(expected.toString()).compareTo(new BigDecimal(actual.toString())) == 0;
    }
    return String.valueOf(expected).equals(String.valueOf(actual));
  }
}
