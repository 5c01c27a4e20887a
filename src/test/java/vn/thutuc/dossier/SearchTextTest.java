package vn.thutuc.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

  @ParameterizedTest
  @CsvSource({
    "hoà bình, hòa bình",
    "Thuý, Thúy",
    "ĐẶNG ĐÌNH, dang dinh",
    "Nguyễn Thị Hồng, nguyen thi hong",
    "H99－２６１１２３, h99-261123",
    "'Nguyễn\u00A0Văn\u3000A', nguyen van a",
    "'Ngu\u200Byễn V\u2060ăn\uFEFF A\u200E', nguyen van a",
    "'Nguyễn \u202EVăn\u202C A', nguyen van a"
  })
  void whatReadsTheSameIsTheSame(String one, String other) {
    assertThat(SearchText.fold(one)).isEqualTo(SearchText.fold(other));
  }

  @Test
  void otherLettersStayOthers() {
    assertThat(SearchText.fold("Hóa")).isNotEqualTo(SearchText.fold("Hao"));
    assertThat(SearchText.fold(" \u200B ")).isEmpty();
  }
}
