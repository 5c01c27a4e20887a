package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P7D", "PT4H", "P1DT4H", "PT30M"})
  void readsAndWritesIso(String iso) {
    assertThat(Term.parse(iso)).hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "PT", "P1DT", "P1M", "P1Y", "7 days", "-P1D", "PT1S"})
  void refusesWhatIsNoTerm(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Term.parse(text));
    assertThat(Term.isValid(text)).isFalse();
  }

  @Test
  void aDayHasEightWorkingHours() {
    assertThat(Term.parse("PT8H")).isEqualByComparingTo(Term.parse("P1D"));
    assertThat(Term.parse("PT9H")).isGreaterThan(Term.parse("P1D"));
  }
}
