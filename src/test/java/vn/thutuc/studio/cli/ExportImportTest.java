package vn.thutuc.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.thutuc.procedure.BundleReader;

/** Folder to zip to folder and back: nothing is lost, not even the order of bytes. */
class ExportImportTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "birth-registration",
        "house-permit",
        "house-permit@2025-01-01",
        "social-allowance"
      })
  void folderAndZipGiveEachOtherByteForByte(String name) throws IOException {
    Path first = folder.resolve("first.zip");
    Path second = folder.resolve("second.zip");
    String key = name.replaceFirst("@.*", "");

    assertThat(exports(name, "--to", first.toString())).isZero();
    assertThat(imports(first.toString(), "--into", folder.toString())).isZero();
    assertThat(exports(folder.resolve("processes/" + key).toString(), "--to", second.toString()))
        .isZero();

    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(BundleReader.folder(folder, key).hash())
        .isEqualTo(BundleReader.folder(Path.of(""), name).hash());
    assertThat(out.toString()).contains(BundleReader.zip(first).hash().hex());
  }

  @Test
  void nothingIsReplacedUnlessAskedAndThenWhole() throws IOException {
    Path zip = folder.resolve("a.zip");
    exports("house-permit@2025-01-01", "--to", zip.toString());
    assertThat(exports("house-permit", "--to", zip.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("a.zip", "--replace");
    imports(zip.toString(), "--into", folder.toString());
    assertThat(exports("house-permit", "--to", zip.toString(), "--replace")).isZero();
    assertThat(imports(zip.toString(), "--into", folder.toString())).isEqualTo(2);

    assertThat(imports(zip.toString(), "--into", folder.toString(), "--replace")).isZero();
    assertThat(BundleReader.folder(folder, "house-permit").hash())
        .isEqualTo(BundleReader.folder(Path.of(""), "house-permit").hash());
  }

  @Test
  void aBrokenZipIsWrongUse() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.zip"), "no zip");
    assertThat(imports(broken.toString(), "--into", folder.toString(), "--lang", "en"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("cannot be read (bundle.zip)");
    assertThat(imports("no-such", "--into", folder.toString())).isEqualTo(2);
  }

  private int exports(String... args) {
    return run(new CommandLine(new ExportCommand(Path.of(""))), args);
  }

  private int imports(String... args) {
    return run(new CommandLine(new ImportCommand(Path.of(""))), args);
  }

  private int run(CommandLine line, String... args) {
    return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
  }
}
