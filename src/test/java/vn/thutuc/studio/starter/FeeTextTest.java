package vn.thutuc.studio.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FeeTextTest {

  static Stream<Arguments> rows() {
    return Stream.of(
        Arguments.of("5 Ngày làm việc50,000 VNĐ(50.000 đồng/giấy)", "[50000]", "CERTAIN"),
        Arguments.of("5 Ngày làm việcMiễn phí", "[0]", "CERTAIN"),
        Arguments.of("5 Ngày làm việcMiễn phí(Không có.)", "[0]", "CERTAIN"),
        Arguments.of("5 NgàyMiễn phí(Không quy định.)", "[0]", "LIKELY"),
        Arguments.of("5 NgàyMiễn phí(06 triệu đồng/Giấy)", "[6000000]", "LIKELY"),
        Arguments.of("5 NgàyMiễn phí(Theo Thông tư 25/2022/TT-BTC)", "null", "UNREAD"),
        Arguments.of("5 Ngày135 VNĐ(Lệ phí: 135.000 đồng/lần)", "[135000]", "LIKELY"),
        Arguments.of("5 Ngày135 VNĐ", "null", "UNREAD"),
        Arguments.of("120 VNĐ(20.000Đ/tờ khai)", "[20000]", "LIKELY"),
        Arguments.of("120 VNĐ", "null", "UNREAD"),
        Arguments.of("5 Ngày800,000 VNĐ(giảm còn 400.000 đồng)", "[800000, 400000]", "LIKELY"),
        Arguments.of("5 Ngày140,000,000 VNĐ(bằng 50% từ 01/7/2025)", "[140000000]", "LIKELY"),
        Arguments.of("5 Ngày50 USD", "[50 USD]", "CERTAIN"),
        Arguments.of("5 NgàyKhông có thông tin", "null", "UNREAD"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheFeeOfARow(String row, String prices, String confidence) {
    List<Way> ways = MannerText.read("Trực tiếp" + row);
    assertThat(ways).hasSize(1);
    Reading<Fee> fee = FeeText.read(ways.get(0), "Bước 1: nộp hồ sơ");
    assertThat(fee.value() == null ? "null" : fee.value().prices().toString()).isEqualTo(prices);
    assertThat(fee.confidence()).hasToString(confidence);
    assertThat(fee.confidence() == Confidence.CERTAIN).isEqualTo(fee.doubts().isEmpty());
  }

  @Test
  void doubtsAFreeProcedureWhoseStepsNameAFee() {
    Way free = MannerText.read("Trực tiếp1 NgàyMiễn phí").get(0);
    Reading<Fee> fee = FeeText.read(free, "nộp lệ phí nếu đăng ký quá hạn");
    assertThat(fee.doubts()).containsExactly(Doubt.FEE_NAMED_ELSEWHERE);
  }

  @Test
  void givesTheProcedureOneFeeOnlyIfAllWaysAgree() {
    assertThat(SampleCatalogue.reading("9.000001").fee().value()).isEqualTo(50_000L);
    assertThat(SampleCatalogue.reading("9.000002").fee().value()).isNull();
  }

  @Test
  void readsMillionsWithAFraction() {
    assertThat(PricePhrases.in("1,5 triệu đồng")).containsExactly(new Fee.Price(1_500_000, "VND"));
  }
}
