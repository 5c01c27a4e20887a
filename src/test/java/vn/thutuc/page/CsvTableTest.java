package vn.thutuc.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private static String write(String... cells) throws IOException {
    StringBuilder out = new StringBuilder();
    new CsvTable(out, List.of("Mã", "Người nộp")).row(cells);
    return out.toString();
  }

  private static CSVRecord readBack(String csv) throws IOException {
    return CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords().get(1);
  }

  @Test
  void isUtf8WithItsMarkAndRfc4180() throws IOException {
    assertThat(write("H99-1", "Nguyễn \"A\", B"))
        .isEqualTo("\uFEFFMã,Người nộp\r\nH99-1,\"Nguyễn \"\"A\"\", B\"\r\n");
    assertThat(write(null, "")).isEqualTo("\uFEFFMã,Người nộp\r\n\"\",\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "\u00A0\t=1",
        "＝1",
        "＠x",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://x.example\")"
      })
  void whatBeginsLikeAFormulaStaysText(String cell) throws IOException {
    assertThat(readBack(write("x", cell)).get(1)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nguyễn Văn A", "12-3", "a=b", "a@b.example", "'tis", "1.5"})
  void anythingElseIsLeftAsItIs(String cell) throws IOException {
    assertThat(readBack(write("x", cell)).get(1)).isEqualTo(cell);
  }
}
