package vn.thutuc.rules.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading of FEEL by its words, without the FEEL engine's own tree. */
class FeelWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "count(for i in 1..30000000 return i) > 1",
        "count(for i in 1..9, j in 1..9 return i) > 1",
        "some x in [1, 2] satisfies x > 1",
        "every x in [1, 2] satisfies x > 1",
        "count(concatenate([1, 2], [3])) > 1",
        "count( append ([1], 2)) > 1",
        "count(flatten([[1], [2]])) > 1",
        "union([1], [2])",
        "insert before([1], 1, 2)",
        "list contains(duplicate values([1, 1]), 1)",
        "[1, 2][1]",
        "children[age > 3]",
        "count([1, 2] [item > 1])",
        "(children)[1]",
        "2 ** 900",
        "function(x) x",
        "discount(3)",
        "x.count(3)(4)"
      })
  void refusesWhatMakesListsOrRepeats(String text) {
    assertThat(FeelWords.refused(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not(\"A\", \"B\")",
        ">= date(\"2026-07-01\")",
        "[4..16)",
        "]0..5]",
        "]0..5[",
        "]date(\"2026-01-01\")..date(\"2026-07-01\")[",
        "age in [1..3]",
        "if (a and (b or not(c))) then (1) else (2)",
        "years and months duration(birth, date(\"2026-01-01\")) >= 3",
        "list contains(kinds, \"for every item return concatenate(x)[1]\")",
        "max(1, min(2, 3)) + abs (4)",
        "x = \"a \\\" for\" and y in (1..3)"
      })
  void letsTheRest(String text) {
    assertThat(FeelWords.refused(text)).isEqualTo(Optional.empty());
  }
}
