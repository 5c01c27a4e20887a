package vn.thutuc.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;

/** Holds docs/law.md to the data: what nobody has confirmed is said there. */
class LawPageTest {

  private static final Pattern UNCONFIRMED_DAY =
      Pattern.compile("date: (\\S+)\\s+kind: .*\\s+name: .*\\s+source: .*\\s+confirmed: false");

  private static final List<Bundle> BUNDLES =
      new BundleLibrary(Path.of("")).bundles().values().stream().map(Supplier::get).toList();

  @Test
  void namesEveryUnconfirmedLegalBasis() throws IOException {
    String page = Files.readString(Path.of("docs/law.md"));
    List<String> unconfirmed =
        BUNDLES.stream()
            .flatMap(bundle -> bundle.manifest().legalBasis().stream())
            .filter(law -> !law.confirmed())
            .map(Manifest.LegalBasis::id)
            .distinct()
            .toList();
    assertThat(unconfirmed).hasSizeGreaterThan(10);
    assertThat(unconfirmed).allSatisfy(id -> assertThat(page).contains("| `" + id + "` |"));
  }

  @Test
  void countsWhatIsConfirmed() throws IOException {
    String page = Files.readString(Path.of("docs/law.md"));
    for (Bundle bundle : BUNDLES) {
      List<Manifest.LegalBasis> laws = bundle.manifest().legalBasis();
      long confirmed = laws.stream().filter(Manifest.LegalBasis::confirmed).count();
      assertThat(page)
          .contains("%d confirmed, %d not:".formatted(confirmed, laws.size() - confirmed));
    }
  }

  @Test
  void namesEveryUnconfirmedDay() throws IOException {
    String page = Files.readString(Path.of("docs/law.md"));
    try (Stream<Path> years = Files.list(Path.of("rules/_calendar"))) {
      for (Path year : years.filter(file -> file.toString().matches(".*-\\d{4}\\.yaml")).toList()) {
        List<String> days =
            UNCONFIRMED_DAY
                .matcher(Files.readString(year))
                .results()
                .map((MatchResult day) -> day.group(1))
                .toList();
        assertThat(page).contains(days);
      }
    }
  }
}
