package vn.thutuc.studio.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTextTest {

  private static final String LONG = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");
  private static final Token TOKEN =
      new Token(1, "thietke", "CI", MADE, MADE.plus(Duration.ofDays(30)), null, null);

  @Test
  void isLongRandomAndKeptByItsHashOnly() throws Exception {
    SecureRandom random = new SecureRandom();
    assertThat(Stream.generate(() -> TokenText.fresh(random).value()).limit(100))
        .doesNotHaveDuplicates()
        .allMatch(text -> text.matches("tt_[A-Za-z0-9_-]{43}"));
    TokenText one = TokenText.fresh(random);
    byte[] text = one.value().getBytes(StandardCharsets.UTF_8);
    assertThat(one.hash())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
    assertThat(one).hasToString("tt_…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tt_",
        "tt_short",
        "' OR 1=1 --",
        "xx_" + LONG,
        "tt_" + LONG + "=",
        "tt_" + LONG + "\n"
      })
  void whatHasNotItsShapeIsNone(String text) {
    assertThat(TokenText.of(text)).isEmpty();
    assertThat(TokenText.of("tt_" + LONG)).isPresent();
  }

  @Test
  void opensUntilItExpiresOrIsRevoked() {
    assertThat(TOKEN.at(TOKEN.expiresAt().minusMillis(1))).isEqualTo(Token.State.GOOD);
    assertThat(TOKEN.at(TOKEN.expiresAt())).isEqualTo(Token.State.EXPIRED);
    Token revoked = new Token(1, "thietke", "CI", MADE, TOKEN.expiresAt(), MADE, null);
    assertThat(revoked.at(MADE)).isEqualTo(Token.State.REVOKED);
  }
}
