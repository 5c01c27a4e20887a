package vn.thutuc.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Good files of every kind pass; bad ones are named by what is wrong with them. */
class ContentCheckTest {

  private static final byte[] MEGABYTES = new byte[10_000_000];

  @TempDir private Path folder;

  static Stream<Arguments> good() {
    return Stream.of(
        Arguments.of("đơn.pdf", "application/pdf", SampleFiles.pdf("ký"), FileKind.PDF),
        Arguments.of("ĐƠN.PDF", null, SampleFiles.pdf(""), FileKind.PDF),
        Arguments.of("a.pdf", "application/octet-stream", SampleFiles.pdf(""), FileKind.PDF),
        Arguments.of("ảnh.png", "image/png", SampleFiles.png(5000, 10_000), FileKind.PNG),
        Arguments.of("ảnh.jpg", "image/jpeg", SampleFiles.jpeg(4000, 3000), FileKind.JPEG),
        Arguments.of("ảnh.JPEG", "image/jpg", SampleFiles.jpeg(1, 1), FileKind.JPEG),
        Arguments.of("đơn.docx", "application/zip", SampleFiles.docx(), FileKind.DOCX),
        Arguments.of("bảng.xlsx", "", SampleFiles.xlsx(), FileKind.XLSX),
        Arguments.of(
            "bảng.docx",
            "",
            SampleFiles.docxWith("word/printer1.bin", new byte[9]),
            FileKind.DOCX));
  }

  static Stream<Arguments> bad() {
    byte[] pdf = SampleFiles.pdf("");
    byte[] png = SampleFiles.png(9, 9);
    return Stream.of(
        Arguments.of("a.pdf", "", new byte[0], "file-empty"),
        Arguments.of("a.exe", "", pdf, "file-other-kind"),
        Arguments.of("a.pdf.exe", "", pdf, "file-other-kind"),
        Arguments.of("a", "", pdf, "file-other-kind"),
        Arguments.of("a.svg", "image/svg+xml", bytes("<svg/>"), "file-other-kind"),
        Arguments.of("a.xlsm", "", SampleFiles.xlsx(), "file-other-kind"),
        Arguments.of("a.png", "", pdf, "file-not-what-it-says"),
        Arguments.of("a.pdf", "", bytes("MZ\u0090"), "file-not-what-it-says"),
        Arguments.of("a.pdf", "text/html", pdf, "file-not-what-it-says"),
        Arguments.of("a.pdf", "image/png", pdf, "file-not-what-it-says"),
        Arguments.of("a.docx", "", SampleFiles.xlsx(), "file-not-what-it-says"),
        Arguments.of("a.docx", "", SampleFiles.zip(Map.of("x", pdf)), "file-not-what-it-says"),
        Arguments.of("a.pdf", "", join(bytes("<html>"), pdf), "file-not-what-it-says"),
        Arguments.of("a.pdf", "", join(bytes("\n"), pdf), "file-not-what-it-says"),
        Arguments.of("a.pdf", "", SampleFiles.pdf("<HTML><script>"), "file-holds-markup"),
        Arguments.of("a.pdf", "", join(pdf, MEGABYTES), "file-damaged"),
        Arguments.of(
            "a.pdf", "", join(pdf, SampleFiles.docxWith("x", noise(4000))), "file-damaged"),
        Arguments.of("a.png", "", Arrays.copyOf(png, png.length - 5), "file-damaged"),
        Arguments.of("a.png", "", join(png, bytes("<html>")), "file-damaged"),
        Arguments.of("a.png", "", Arrays.copyOf(png, 20), "file-damaged"),
        Arguments.of("a.png", "", SampleFiles.png(0, 9), "file-damaged"),
        Arguments.of("a.png", "", SampleFiles.png(-1, 9), "file-damaged"),
        Arguments.of("a.png", "", SampleFiles.png(100_000, 100_000), "file-image-too-large"),
        Arguments.of("a.jpg", "", SampleFiles.jpeg(65_535, 65_535), "file-image-too-large"),
        Arguments.of("a.jpg", "", bytes("\u00ff\u00d8\u00ff\u00e0"), "file-damaged"),
        Arguments.of("a.jpg", "", bytes("\u00ff\u00d8\u00ff" + "x".repeat(99)), "file-damaged"),
        Arguments.of("a.docx", "", bytes("PK\u0003\u0004"), "file-damaged"),
        Arguments.of("a.docx", "", Arrays.copyOf(SampleFiles.docx(), 100), "file-damaged"),
        Arguments.of("a.docx", "", SampleFiles.docxWithLink(), "file-damaged"),
        Arguments.of("a.docx", "", SampleFiles.docxWith("x.xml", MEGABYTES), "file-bomb"),
        Arguments.of("a.docx", "", SampleFiles.zip(manyParts()), "file-bomb"),
        Arguments.of("a.docx", "", SampleFiles.docxWith("y.zip", pdf), "file-holds-files"),
        Arguments.of(
            "a.docx", "", SampleFiles.docxWith("y", SampleFiles.docx()), "file-holds-files"),
        Arguments.of(
            "a.docx", "", SampleFiles.docxWith("word/vbaProject.bin", pdf), "file-holds-program"),
        Arguments.of(
            "a.docx", "", SampleFiles.docxWith("y", bytes("MZ\u0090")), "file-holds-program"),
        Arguments.of("a.xlsx", "", macroSheet(), "file-holds-program"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource
  void good(String name, @Nullable String type, byte[] content, FileKind kind) throws IOException {
    assertThat(ContentCheck.check(FileName.of(name), type, file(content))).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0} {1}: {3}")
  @MethodSource
  void bad(String name, String type, byte[] content, String code) throws IOException {
    Path file = file(content);
    assertThatThrownBy(() -> ContentCheck.check(FileName.of(name), type, file))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.args()).first().isEqualTo(name);
            });
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("file"), content);
  }

  /** A workbook with macros whose name says it has none. */
  private static byte[] macroSheet() {
    String types = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    return SampleFiles.zip(
        Map.of("[Content_Types].xml", bytes(types), "xl/workbook.xml", bytes("<x/>")));
  }

  private static Map<String, byte[]> manyParts() {
    Map<String, byte[]> parts = new HashMap<>();
    for (int i = 0; i <= 1000; i++) {
      parts.put("part" + i, new byte[1]);
    }
    return parts;
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new java.util.Random(7).nextBytes(noise);
    return noise;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
