package vn.thutuc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Holds what the product is made of, as its bill of materials says, to the advisories known and the
 * licences allowed. It writes {@code target/vulnerabilities.md}.
 */
class SupplyChainTest {

  private static final Path REPORT = Path.of("target", "vulnerabilities.md");

  /** One of them must be offered for each part. */
  private static final Set<String> LICENCES =
      Set.of(
          "Apache-2.0",
          "MIT",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "0BSD",
          "EPL-2.0",
          "Unicode-3.0",
          // as their authors wrote it
          "BSD licence",
          "Go License");

  /** Weaker than we like, used unchanged and replaceable: the slip's PDF writer. */
  private static final Set<String> LGPL =
      Set.of(
          "io.github.openhtmltopdf:openhtmltopdf-core",
          "io.github.openhtmltopdf:openhtmltopdf-pdfbox");

  /** One known weakness. */
  record Advisory(
      String id,
      String component,
      @Nullable String from,
      String below,
      String about,
      @Nullable String answer) {

    boolean affects(String version) {
      Version there = Version.parse(version);
      return there.compareTo(Version.parse(below)) < 0
          && (from == null || there.compareTo(Version.parse(from)) >= 0);
    }
  }

  @Test
  void everyAffectedPartHasAnAnswer() throws IOException {
    Map<String, String> parts = new TreeMap<>();
    components().forEach(part -> parts.put(name(part), part.path("version").asString()));
    List<Advisory> open = new ArrayList<>();
    StringBuilder report = new StringBuilder("# Known vulnerabilities of the parts\n\n");
    report.append("| Advisory | Part | Version | Affected | Answer |\n|---|---|---|---|---|\n");
    for (Advisory advisory : advisories()) {
      String version = parts.get(advisory.component());
      boolean affected = version != null && advisory.affects(version);
      report.append(
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  advisory.id(),
                  advisory.component(),
                  version == null ? "not on board" : version,
                  affected ? "**yes**" : "no",
                  affected && advisory.answer() != null ? advisory.answer() : ""));
      if (affected && advisory.answer() == null) {
        open.add(advisory);
      }
    }
    Files.writeString(REPORT, report);
    assertThat(parts).containsKeys("org.camunda.bpm:camunda-engine", "org.postgresql:postgresql");
    assertThat(open).as("see %s", REPORT).isEmpty();
  }

  @Test
  void aVersionInTheRangeIsAffectedAndOneOutsideIsNot() {
    Advisory advisory = new Advisory("CVE-0", "a:b", "7.0.0", "7.0.5", "", null);

    assertThat(advisory.affects("7.0.4")).isTrue();
    assertThat(advisory.affects("7.0.0")).isTrue();
    assertThat(advisory.affects("7.0.5")).isFalse();
    assertThat(advisory.affects("7.0.10")).isFalse();
    assertThat(advisory.affects("6.5.11")).isFalse();
  }

  @Test
  void everyPartIsLicensedAsWeAllow() throws IOException {
    Set<String> others = new TreeSet<>();
    for (JsonNode part : components()) {
      boolean allowed =
          part.path("licenses").values().stream()
              .map(SupplyChainTest::licence)
              .anyMatch(LICENCES::contains);
      if (!allowed && !LGPL.contains(name(part))) {
        others.add(name(part) + " " + part.path("licenses"));
      }
    }
    assertThat(others).isEmpty();
  }

  private static String licence(JsonNode one) {
    JsonNode licence = one.path("license");
    return licence.path("id").asString(licence.path("name").asString(""));
  }

  private static String name(JsonNode part) {
    return part.path("group").asString() + ":" + part.path("name").asString();
  }

  private static List<JsonNode> components() throws IOException {
    try (InputStream bom =
        SupplyChainTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
      JsonNode read = JsonMapper.shared().readTree(bom.readAllBytes());
      return List.copyOf(read.path("components").values());
    }
  }

  private static List<Advisory> advisories() throws IOException {
    try (InputStream list = SupplyChainTest.class.getResourceAsStream("/advisories.yaml")) {
      return YAMLMapper.shared().readValue(list, new TypeReference<List<Advisory>>() {});
    }
  }
}
