package vn.thutuc.studio.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The real sample of the national catalogue, which lies beside the project and is not part of it:
 * 200 entries as published on 20 July 2026. Another place is named by {@code -Dshared.data}.
 */
final class SharedCatalogue {

  private static final Path FILE =
      Path.of(System.getProperty("shared.data", "../shared/data"))
          .resolve("national-catalogue-sample.jsonl.gz");

  private SharedCatalogue() {}

  /** Without the sample the acceptance tests say in one line that they did not run. */
  static Catalogue read() {
    assumeTrue(Files.exists(FILE), () -> "The catalogue sample is not there: " + FILE);
    Catalogue catalogue = Catalogue.read(FILE);
    assertThat(catalogue.entries()).hasSize(200);
    assertThat(catalogue.broken()).isEmpty();
    return catalogue;
  }
}
