package vn.thutuc.reform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is beaten by whom: on points made by hand, and in races whose best one is known. */
class RivalryTest {

  private static final Map<Aim, Double> EXACT = Map.of(Aim.TIME, 0.0, Aim.STAFF, 0.0);
  private static final Map<Aim, Double> WIDE = Map.of(Aim.TIME, 0.5, Aim.STAFF, 0.5);

  private static List<String> front(Map<Aim, Double> tolerances, Entrant... all) {
    List<Entrant> left = new ArrayList<>(List.of(all));
    left.removeAll(Rivalry.apparent(tolerances).weed(left).keySet());
    return left.stream().map(Entrant::id).toList();
  }

  @Test
  void theFrontIsThatOfPareto() {
    Entrant[] points = {
      Runners.at(1, 1, 9),
      Runners.at(2, 2, 5),
      Runners.at(3, 3, 5),
      Runners.at(4, 4, 4),
      Runners.at(5, 5, 6),
      Runners.at(6, 9, 1),
      Runners.at(7, 9, 1)
    };

    assertThat(front(EXACT, points)).containsExactly("1", "2", "4", "6", "7");
  }

  @Test
  void aDifferenceNobodyMindsMakesNobodyBetterOrWorse() {
    assertThat(front(WIDE, Runners.at(1, 1, 9), Runners.at(2, 1.4, 8.6))).containsExactly("1", "2");
    assertThat(front(WIDE, Runners.at(1, 1, 9), Runners.at(2, 1.4, 3))).containsExactly("2");
  }

  @Test
  void whoNeedsALawOrAPostBeatsNobodyWhoDoesNot() {
    Entrant free = Runners.at(1, 5, 5);
    Entrant amended = Runners.seen(Runners.of("2", Set.of(2), Set.of("a"), 0), 1, 1);
    Entrant staffed = Runners.seen(Runners.of("3", Set.of(3), Set.of(), 1), 1, 1);
    Entrant both = Runners.seen(Runners.of("4", Set.of(4), Set.of("a", "b"), 0), 1, 1);

    assertThat(front(EXACT, free, amended, staffed, both)).containsExactly("1", "2", "3");
  }

  @Test
  void aPartThatDoesAsMuchIsEnough() {
    Entrant today = Runners.seen(Runners.of("base", Set.of(), Set.of(), 0), 5, 5);
    Entrant idle = Runners.at(1, 4.8, 5.2);
    Entrant good = Runners.at(2, 3, 5);
    Entrant more = Runners.seen(Runners.of("2+1", Set.of(1, 2), Set.of(), 0), 2.9, 5);

    assertThat(Rivalry.apparent(WIDE).weed(List.of(today, idle, good, more)))
        .containsExactlyInAnyOrderEntriesOf(Map.of(idle, today, more, good));
  }

  @Test
  void luckBeatsNobodyForSure() {
    double[] noisy = {4, 6, 4.5, 6.5, 4.2, 5.8, 3.9, 6.1, 4.4, 5.6};
    double[] better = {5.9, 3.8, 6, 4, 5.7, 3.9, 5.5, 3.8, 5.9, 3.5};
    Entrant one = Runners.seen(Runners.of("1", Set.of(1), Set.of(), 0), Map.of(Aim.TIME, better));
    Entrant two = Runners.seen(Runners.of("2", Set.of(2), Set.of(), 0), Map.of(Aim.TIME, noisy));
    Map<Aim, Double> tolerances = Map.of(Aim.TIME, 0.05);

    assertThat(Rivalry.apparent(tolerances).beats(one, two)).isTrue();
    assertThat(Rivalry.sure(tolerances, 0.05).beats(one, two)).isFalse();
  }

  /**
   * 40 ways with means 10, 10.2, 10.4 …, seen through much noise they share and little of their
   * own: the best is dropped in 5 of 100 races at most, and most others are.
   */
  @Test
  void aRaceKeepsTheBestAndDropsThePoor() {
    int races = 200;
    int lost = 0;
    int left = 0;
    for (int race = 0; race < races; race++) {
      List<Entrant> survivors = race(40, race);
      lost += survivors.stream().noneMatch(each -> each.id().equals("0")) ? 1 : 0;
      left += survivors.size();
    }

    assertThat(lost).isLessThanOrEqualTo(races / 20);
    assertThat((double) left / races).isBetween(1.0, 10.0);
  }

  private static List<Entrant> race(int many, long seed) {
    Random luck = new Random(seed);
    List<Entrant> alive = new ArrayList<>();
    IntStream.range(0, many)
        .forEach(i -> alive.add(Runners.of(String.valueOf(i), Set.of(i), Set.of(), 0)));
    Rivalry rivalry = Rivalry.sure(Map.of(Aim.TIME, 0.1), 0.05 / 3 / many);
    for (int more : new int[] {10, 10, 20}) {
      double[] shared = luck.doubles(more, -5, 5).toArray();
      alive.forEach(each -> Runners.seen(each, Map.of(Aim.TIME, seen(each, shared, luck))));
      alive.removeAll(rivalry.weed(alive).keySet());
    }
    return alive;
  }

  private static double[] seen(Entrant entrant, double[] shared, Random luck) {
    double mean = 10 + 0.2 * Integer.parseInt(entrant.id());
    return java.util.Arrays.stream(shared).map(s -> mean + s + luck.nextGaussian()).toArray();
  }
}
