package vn.thutuc.reform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

  /** Newcombe (1998), Statistics in Medicine 17, table I: Wilson's method without correction. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void intervalsAreThoseOfTheLiterature(long count, long of, double low, double high) {
    Share share = new Share(count, of);
    assertThat(share.low()).isCloseTo(low, within(0.00005));
    assertThat(share.high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void ofNothingNothingIsKnown() {
    assertThat(new Share(0, 0)).returns(0.0, Share::low).returns(1.0, Share::high);
    assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Exactly, by summing up: how often the interval holds the truth, on the average over truths. */
  @ParameterizedTest
  @ValueSource(ints = {30, 100, 400})
  void intervalsHoldTheTruthNineteenTimesInTwenty(int of) {
    double covered = 0;
    int truths = 0;
    for (double truth = 0.01; truth < 1; truth += 0.01) {
      BinomialDistribution counts = BinomialDistribution.of(of, truth);
      for (int count = 0; count <= of; count++) {
        Share share = new Share(count, of);
        if (share.low() <= truth && truth <= share.high()) {
          covered += counts.probability(count);
        }
      }
      truths++;
    }
    assertThat(covered / truths).isBetween(0.94, 0.96);
  }
}
