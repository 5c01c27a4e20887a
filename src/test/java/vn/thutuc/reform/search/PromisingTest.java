package vn.thutuc.reform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is tried together, and in which order. */
class PromisingTest {

  private static final Entrant TODAY =
      Runners.seen(Runners.of("base", Set.of(), Set.of(), 0), 100, 100);
  private static final Entrant QUICK = Runners.at(1, 50, 100);
  private static final Entrant CHEAP = Runners.at(2, 100, 60);
  private static final Entrant BOTH = Runners.at(3, 80, 90);
  private static final Entrant IDLE = Runners.at(4, 99.9, 100);

  private static final Promising PROMISING =
      new Promising(TODAY, new TreeMap<>(Map.of(Aim.TIME, 1.0, Aim.STAFF, 1.0)));

  @Test
  void onlyWhatBringsSomethingHelps() {
    assertThat(List.of(QUICK, CHEAP, BOTH, IDLE)).filteredOn(PROMISING::helps).hasSize(3);
  }

  @Test
  void eachAimNamesItsBestInTurn() {
    List<Entrant> all = List.of(QUICK, CHEAP, BOTH);

    assertThat(PROMISING.of(all, all))
        .extracting(Promising.Together::parts)
        .containsExactly(Set.of(1, 3), Set.of(2, 3), Set.of(1, 2));
  }

  @Test
  void aTripleIsTriedOnce() {
    Entrant oneTwo = Runners.seen(Runners.of("1+2", Set.of(1, 2), Set.of(), 0), 50, 60);
    Entrant oneThree = Runners.seen(Runners.of("1+3", Set.of(1, 3), Set.of(), 0), 30, 90);

    assertThat(PROMISING.of(List.of(oneTwo, oneThree), List.of(QUICK, CHEAP, BOTH)))
        .extracting(Promising.Together::parts)
        .containsExactly(Set.of(1, 2, 3));
  }
}
