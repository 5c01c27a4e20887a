package vn.thutuc.reform.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistancesTest {

  private static final Clock CLOCK = new Clock(ZoneId.of("UTC"));

  /** Cases of A, then B so many hours later. */
  private static EventLog log(int first, int... hours) {
    return new EventLog(
        IntStream.range(0, hours.length)
            .mapToObj(
                i ->
                    new EventLog.Case(
                        "c" + i,
                        Map.of(),
                        List.of(event("A", first + 24 * i), event("B", first + 24 * i + hours[i]))))
            .toList());
  }

  private static EventLog.Event event(String activity, int hour) {
    Instant at = Instant.parse("2026-01-05T00:00:00Z").plusSeconds(3600L * hour);
    return new EventLog.Event(activity, null, at, null, Map.of());
  }

  @Test
  void earthIsMovedAsFarAsItMust() {
    assertThat(Distances.moved(new double[] {0, 1, 3}, new double[] {5, 6, 8})).isEqualTo(5);
    assertThat(Distances.moved(new double[] {0, 10}, new double[] {0, 0, 10, 10})).isZero();
    assertThat(Distances.moved(new double[] {0}, new double[] {0, 6, 6}))
        .isCloseTo(4, within(1e-9));
  }

  @Test
  void logsOfTheSameAreNotApart() {
    assertThat(Distances.between(log(8, 1, 2, 3), log(8, 1, 2, 3), CLOCK).values())
        .containsOnly(0.0);
  }

  @Test
  void eachDistanceTellsItsOwn() {
    Distances later = Distances.between(log(8, 1, 2, 3), log(10, 1, 2, 3), CLOCK);
    assertThat(later.cycle()).isZero();
    assertThat(later.arrival()).isEqualTo(2);
    assertThat(later.absolute()).isEqualTo(2);
    assertThat(later.circadian()).isCloseTo(2, within(1e-6));
    assertThat(later.twoGrams()).isZero();

    Distances longer = Distances.between(log(8, 1, 2, 3), log(8, 2, 3, 4), CLOCK);
    assertThat(longer.cycle()).isCloseTo(1, within(1e-9));
    assertThat(longer.relative()).isCloseTo(0.5, within(1e-9));
    assertThat(longer.arrival()).isZero();
  }

  @Test
  void gramsTellOrder() {
    EventLog turned =
        new EventLog(
            List.of(new EventLog.Case("x", Map.of(), List.of(event("B", 1), event("A", 2)))));

    Distances distances = Distances.between(log(1, 1), turned, CLOCK);
    assertThat(distances.twoGrams()).isCloseTo(1, within(1e-9));
    assertThat(distances.cycle()).isZero();
  }
}
