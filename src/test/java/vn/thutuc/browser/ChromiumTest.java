package vn.thutuc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChromiumTest {

  private static final String PATH = String.join(File.pathSeparator, "/one", "/two");

  @Test
  void theNamedProgramComesFirst() {
    assertThat(Chromium.find(Map.of("CHROME_BIN", "/my/chrome", "PATH", PATH), path -> true))
        .contains(Path.of("/my/chrome"));
  }

  @Test
  void aNamedProgramThatIsNotThereIsPassedOver() {
    Path there = Path.of("/two/google-chrome");

    assertThat(Chromium.find(Map.of("CHROME_BIN", "/gone", "PATH", PATH), there::equals))
        .contains(there);
  }

  @Test
  void nothingIsFoundWhereNothingIs() {
    assertThat(Chromium.find(Map.of("PATH", PATH), path -> false)).isEmpty();
    assertThat(Chromium.find(Map.of(), path -> true)).isEmpty();
  }
}
