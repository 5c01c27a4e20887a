package vn.thutuc.studio.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  @TempDir private Path folder;

  @Test
  void notesBrokenLinesAndReadsTheOthers() {
    Catalogue catalogue = Catalogue.read(SampleCatalogue.FILE);
    assertThat(catalogue.entries()).hasSize(4);
    assertThat(catalogue.broken()).containsExactly(5);
    assertThat(catalogue.withCode("1.000000")).isEmpty();
  }

  @Test
  void readsThePackedFileAlike() throws IOException {
    Path packed = folder.resolve("catalogue.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(SampleCatalogue.FILE, out);
    }
    assertThat(Catalogue.read(packed)).isEqualTo(Catalogue.read(SampleCatalogue.FILE));
  }

  @Test
  void takesAwayWhatIsLeftOfHtml() {
    assertThat(SampleCatalogue.entry("9.000004").name()).isEqualTo("Thủ tục còn dấu HTML & ${x}");
    assertThat(SampleCatalogue.entry("9.000004").steps()).startsWith("Bước 1:\nNộp hồ sơ");
    assertThat(PlainText.of("Đ\u01b0\u01a1\u0300ng\u200b <1 ngày")).isEqualTo("Đường <1 ngày");
  }

  @Test
  void takesFieldsOfOddKindsAsNotPublished() {
    Catalogue odd =
        Catalogue.of("{\"ma_thu_tuc\": 5, \"ten_thu_tuc\": [1], \"linh_vuc\": null}\n[]");
    assertThat(odd.entries()).singleElement().extracting(CatalogueEntry::name).isEqualTo("");
    assertThat(odd.broken()).containsExactly(2);
  }
}
