package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextOfTest {

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\r\nb\nc", "a\rb", "", "\n\n", "thủ tục\n"})
  void aTextNobodyTouchedKeepsItsVeryBytes(String file) {
    byte[] before = file.getBytes(UTF_8);
    String field = file.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");

    assertThat(TextOf.sent(field, before)).isEqualTo(before);
    assertThat(TextOf.isUntouched(field, before)).isTrue();
  }

  @Test
  void aChangedTextKeepsTheLineEndsOfItsFile() {
    assertThat(TextOf.sent("a\r\nc\r\n", "a\nb\n".getBytes(UTF_8))).asString().isEqualTo("a\nc\n");
    assertThat(TextOf.sent("a\r\nc\r\n", "a\r\nb\r\n".getBytes(UTF_8)))
        .asString()
        .isEqualTo("a\r\nc\r\n");
    assertThat(TextOf.isUntouched("b", "a".getBytes(UTF_8))).isFalse();
  }

  @Test
  void whatNoFieldCanShowIsNoText() {
    assertThat(TextOf.bytes(new byte[] {(byte) 0xff, (byte) 0xfe})).isEmpty();
    assertThat(TextOf.bytes(new byte[] {'a', 0})).isEmpty();
  }
}
