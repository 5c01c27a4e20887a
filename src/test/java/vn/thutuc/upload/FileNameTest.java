package vn.thutuc.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file is called, its name becomes one people can read and no program stumbles over. */
class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Bản vẽ.pdf                                 | Bản vẽ.pdf
          ../../etc/passwd.pdf                       | passwd.pdf
          C:\\Users\\A\\đơn.docx                     | đơn.docx
          a\\r\\nSet-Cookie: x.pdf                   | nSet-Cookie_ x.pdf
          ...hidden.pdf                              | hidden.pdf
          a.pdf. .                                   | a.pdf
          /                                          | tep
          ..                                         | tep
          """)
  void isCleaned(String sent, String clean) {
    assertThat(FileName.of(sent).value()).isEqualTo(clean);
  }

  @Test
  void unseenLettersAreDropped() {
    assertThat(FileName.of("a\r\nSet-Cookie: b=c\u0000.pdf").value())
        .isEqualTo("aSet-Cookie_ b=c.pdf");
    assertThat(FileName.of("a\"b<c>|d?e*.png").value()).isEqualTo("a_b_c__d_e_.png");
    assertThat(FileName.of("anh\u202Egpj.exe\u202C").value()).isEqualTo("anhgpj.exe");
    assertThat(FileName.of("\uFEFFa\u200B\u2028b\u2029\u0085.pdf").value()).isEqualTo("ab.pdf");
    assertThat(FileName.of("a\u00A0\t b.pdf").value()).isEqualTo("a b.pdf");
  }

  @Test
  void lettersAreInOneForm() {
    String name = "Giấy chứng nhận quyền sử dụng đất.pdf";
    assertThat(FileName.of(Normalizer.normalize(name, Normalizer.Form.NFD)).value())
        .isEqualTo(name);
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String name = FileName.of("đ".repeat(500) + ".pdf").value();
    assertThat(name).hasSizeLessThanOrEqualTo(FileName.LONGEST).endsWith("đ.pdf").contains("…");
  }

  @Test
  void aNameThatIsNotCleanIsNone() {
    assertThatThrownBy(() -> new FileName("a/b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 2000)
  void anyTextBecomesAName(@ForAll String sent) {
    String name = FileName.of(sent).value();
    assertThat(name).isNotBlank().doesNotContain("/", "\\", "\r", "\n", "\"", "\u202E", "\u0000");
    assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(FileName.LONGEST);
    assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).isTrue();
    assertThat(FileName.of(name).value()).isEqualTo(name);
  }
}
