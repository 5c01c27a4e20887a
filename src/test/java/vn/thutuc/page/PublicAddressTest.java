package vn.thutuc.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  @Test
  void leadsToAPageBelowIt() {
    assertThat(new PublicAddress("https://motcua.example/").of("/track/X"))
        .contains("https://motcua.example/track/X");
    assertThat(new PublicAddress(" http://motcua.example:8080/tt ").of("/track/X"))
        .contains("http://motcua.example:8080/tt/track/X");
    assertThat(new PublicAddress(" ").of("/track/X")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "motcua.example",
        "ftp://motcua.example",
        "javascript:alert(1)",
        "https://",
        "https://name@motcua.example",
        "https://motcua.example?x",
        "https://motcua.example#x",
        "https://mot cua"
      })
  void isAPlainWebAddressOrTheProductDoesNotStart(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PublicAddress(address))
        .withMessageContaining("thutuc.public-address");
  }
}
