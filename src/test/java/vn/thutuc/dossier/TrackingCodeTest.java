package vn.thutuc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TrackingCodeTest {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXY";

  private final String code = TrackingCode.random(new SecureRandom()).value();

  @RepeatedTest(20)
  void everyMistypedLetterIsNoticed() {
    for (int i = 0; i < code.length(); i++) {
      for (String other : LETTERS.split("")) {
        if (code.charAt(i) != '-' && !code.startsWith(other, i)) {
          String wrong = code.substring(0, i) + other + code.substring(i + 1);
          assertThat(TrackingCode.typed(wrong)).as(wrong).isEmpty();
        }
      }
    }
  }

  @RepeatedTest(20)
  void twoExchangedNeighboursAreNoticed() {
    String plain = code.replace("-", "");
    for (int i = 0; i + 1 < plain.length(); i++) {
      String wrong =
          plain.substring(0, i) + plain.charAt(i + 1) + plain.charAt(i) + plain.substring(i + 2);
      if (!wrong.equals(plain)) {
        assertThat(TrackingCode.typed(wrong)).as(wrong).isEmpty();
      }
    }
  }

  @RepeatedTest(20)
  void mayBeTypedAsItIsHeard() {
    String heard = code.replace('0', 'O').replace('1', 'l').replace("-", " ");
    assertThat(TrackingCode.typed(heard.toLowerCase(Locale.ROOT))).contains(new TrackingCode(code));
  }

  @Test
  void mayBeTypedWideOrWithSomethingInvisibleBetween() {
    String code = TrackingCode.random(new SecureRandom()).value();
    StringBuilder wide = new StringBuilder();
    code.chars().forEach(c -> wide.append((char) (c - '!' + '！')).append('\u200B'));

    assertThat(TrackingCode.typed(wide.toString())).contains(new TrackingCode(code));
    assertThat(TrackingCode.typed("\u00A0" + code.replace('-', '–') + "\uFEFF"))
        .contains(new TrackingCode(code));
  }

  @Test
  void neverHoldsALetterThatLooksLikeAnother() {
    SecureRandom random = new SecureRandom();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      codes.add(TrackingCode.random(random).value());
    }
    assertThat(codes).hasSize(2_000).noneMatch(each -> each.matches(".*[ILOUZ].*"));
  }

  @Test
  void refusesAnythingElse() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TrackingCode("1234"));
    assertThat(TrackingCode.typed("")).isEmpty();
  }
}
