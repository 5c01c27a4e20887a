package vn.thutuc.studio;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Scenario.Expect;
import vn.thutuc.procedure.Scenario.ExpectedRuling;
import vn.thutuc.rules.Ruling;

/**
 * Lays what happened beside what a worked case expects; what it does not expect is not looked at.
 */
final class Comparison {

  private final Happened happened;
  private final RulingFinder rulings;
  private final List<Mismatch> mismatches = new ArrayList<>();

  Comparison(Happened happened, RulingFinder rulings) {
    this.happened = happened;
    this.rulings = rulings;
  }

  List<Mismatch> with(Expect expect) {
    same("path", expect.path(), happened.path());
    expect.rulings().forEach(this::ruling);
    due(expect.due());
    same("late", expect.late(), happened.late());
    same("status", expect.status(), happened.status());
    same("end", expect.end(), happened.end());
    List<String> checklist = expect.checklist();
    if (checklist != null && !Set.copyOf(checklist).equals(new HashSet<>(happened.checklist()))) {
      different("checklist", checklist, happened.checklist());
    }
    return mismatches;
  }

  private void ruling(ExpectedRuling expected) {
    Ruling actual = rulings.find(expected.ruleSet());
    String what = "ruling " + Objects.requireNonNullElse(expected.ruleSet(), "");
    if (actual == null) {
      different(what, "asked", "never asked");
    } else {
      mismatches.addAll(RulingComparison.of(what.strip(), expected, actual));
    }
  }

  private void due(@Nullable OffsetDateTime expected) {
    if (expected == null) {
      return;
    }
    Instant due = happened.due();
    if (due == null) {
      different("due", expected, "no due date");
    } else if (!due.equals(expected.toInstant())) {
      different("due", expected, due.atOffset(expected.getOffset()));
    }
  }

  private void same(String what, @Nullable Object expected, @Nullable Object actual) {
    if (expected != null && !expected.equals(actual)) {
      different(what, expected, String.valueOf(actual));
    }
  }

  private void different(String what, Object expected, Object actual) {
    mismatches.add(new Mismatch(what, expected.toString(), actual.toString()));
  }

  /** Finds the ruling a worked case speaks of. */
  @FunctionalInterface
  interface RulingFinder {

    /**
     * @param ruleSet null for the only one
     * @return null if the question was never asked
     */
    @Nullable Ruling find(@Nullable String ruleSet);
  }
}
