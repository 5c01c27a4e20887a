package vn.thutuc.studio.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thutuc.rules.Text;

/** One change in one place gives exactly one sentence, in both languages. */
class SingleChangesTest {

  static List<JsonNode> changes() throws IOException {
    List<JsonNode> changes = new ArrayList<>();
    String yaml = Files.readString(Path.of("src/test/resources/diff/single-changes.yaml"));
    new YAMLMapper().readTree(yaml).forEach(changes::add);
    return changes;
  }

  @ParameterizedTest
  @MethodSource("changes")
  void givesItsOneSentence(JsonNode change) {
    String key = change.path("bundle").asString();
    Edits edits = Edits.of(key);
    for (JsonNode edit : change.path("edits")) {
      edits.replace(
          change.path("file").asString(),
          edit.path("find").asString(),
          edit.path("replace").asString());
    }

    List<Change> found = SemanticDiff.between(Edits.of(key).bundle(), edits.bundle());

    assertThat(found)
        .extracting(Change::sentence)
        .containsExactly(new Text(change.path("vi").asString(), change.path("en").asString()));
  }
}
