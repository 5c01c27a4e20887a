package vn.thutuc.reform.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FitTest {

  private static double[] sample(ToDoubleFunction<Random> draw, int n) {
    Random random = new Random(5);
    return IntStream.range(0, n).mapToDouble(i -> draw.applyAsDouble(random)).toArray();
  }

  private static double exponential(Random random) {
    return -600 * Math.log(1 - random.nextDouble());
  }

  private static double logNormal(Random random, double mu, double sigma) {
    return Math.exp(mu + sigma * random.nextGaussian());
  }

  @Test
  void theFamilyThatMadeTheSampleIsChosen() {
    assertThat(Fit.of(sample(FitTest::exponential, 2_000)).family())
        .isIn("exponential", "gamma", "weibull");
    assertThat(Fit.of(sample(r -> 600 + 60 * r.nextGaussian(), 2_000)).family())
        .isEqualTo("normal");
    assertThat(Fit.of(sample(r -> logNormal(r, 5, 1), 2_000)).family()).isEqualTo("lognormal");
    assertThat(Fit.of(sample(r -> 100 + 50 * r.nextDouble(), 2_000)).family()).isEqualTo("uniform");
    assertThat(Fit.of(new double[] {60, 60, 60}).dist()).isEqualTo("dist: fixed, value: 60");
  }

  @Test
  void theFitIsToldWithItsGoodness() {
    Fit fit = Fit.of(sample(r -> logNormal(r, 5, 1), 1_000));

    assertThat(fit.n()).isEqualTo(1_000);
    assertThat(fit.distance()).isLessThan(0.04);
    assertThat(fit.p()).isGreaterThan(0.05);
    assertThat(Families.chance(0.0430, 1_000))
        .as("Kolmogorov's 5 %")
        .isCloseTo(0.05, within(0.005));
  }

  @Test
  void aSampleLikeNoFamilySpeaksForItself() {
    double[] two =
        DoubleStream.concat(
                DoubleStream.of(sample(r -> 60 + r.nextGaussian(), 500)),
                DoubleStream.of(sample(r -> 86_400 + 60 * r.nextGaussian(), 500)))
            .toArray();
    Fit fit = Fit.of(two);

    assertThat(fit.family()).isEqualTo("empirical");
    assertThat(fit.dist()).startsWith("dist: empirical, values: [5");
  }

  @Test
  void gapsOfOneKindAreNotSplit() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      double[] gaps = IntStream.range(0, 300).mapToDouble(i -> exponential(random)).toArray();
      double[] wide = IntStream.range(0, 300).mapToDouble(i -> logNormal(random, 6, 1.5)).toArray();
      assertThat(Sittings.of(gaps).isSplit()).isFalse();
      assertThat(Sittings.of(wide).isSplit()).isFalse();
    }
  }

  @Test
  void workIsToldFromIdleness() {
    double[] gaps =
        DoubleStream.concat(
                DoubleStream.of(sample(r -> logNormal(r, 3.5, 0.5), 700)),
                DoubleStream.of(sample(r -> logNormal(r, 11, 1), 300)))
            .toArray();
    Sittings sittings = Sittings.of(gaps);

    assertThat(sittings.isSplit()).isTrue();
    assertThat(sittings.bound()).isBetween(Math.exp(5), Math.exp(9));
  }
}
