package vn.thutuc.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

  @Test
  void followsTheAlphabetAndPutsTonesLast() {
    assertThat(
            Stream.of("Đất", "Dân", "Ân", "Ăn", "An", "Ổi", "Ốc", "Oi", "em", "Êm", "đa", "Da")
                .sorted(VietnameseOrder.of(Function.identity())))
        .containsExactly("An", "Ăn", "Ân", "Da", "Dân", "đa", "Đất", "em", "Êm", "Oi", "Ốc", "Ổi");
  }
}
