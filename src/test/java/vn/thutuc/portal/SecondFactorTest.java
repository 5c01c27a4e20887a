package vn.thutuc.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondFactorTest {

  private static final SecondFactor DECLARED =
      SecondFactor.of(
          Map.of(
              "phone", "+84 912.345.678", "birthDate", "1990-03-05", "personalId", "001085012345"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5678",
        " 5678 ",
        "５６７８",
        "05/03/1990",
        "5/3/1990",
        "05-03-1990",
        "5.3.1990",
        "05031990",
        "1990-03-05",
        "０５/０３/１９９０"
      })
  void opensHoweverItIsTyped(String typed) {
    assertThat(DECLARED.fits(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "5679",
        "678",
        "45678",
        "0912345678",
        "2345",
        "03/05/1990",
        "31/02/1990",
        "1990",
        "nothing",
        "null",
        "0000",
        "٥٦٧٨"
      })
  void opensToNothingElse(String typed) {
    assertThat(DECLARED.fits(typed)).isFalse();
  }

  @Test
  void aFormWithNeitherGoesByThePersonalNumber() {
    assertThat(SecondFactor.of(Map.of("personalId", "001085012345")).fits("2345")).isTrue();
    assertThat(SecondFactor.of(Map.of("phone", "12", "personalId", "001085012345")).fits("2345"))
        .isTrue();
  }

  @Test
  void whatDeclaresNothingAndWhatIsNotThereOpenToNobody() {
    for (String typed : new String[] {"", "nothing", "null", "0000"}) {
      assertThat(SecondFactor.of(Map.of("applicantName", "Nguyễn Văn A")).fits(typed)).isFalse();
      assertThat(SecondFactor.none().fits(typed)).isFalse();
    }
  }
}
