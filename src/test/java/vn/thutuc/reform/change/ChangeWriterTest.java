package vn.thutuc.reform.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.simulation.ParameterFile;

/** What is written of a change is read again as the same. */
class ChangeWriterTest {

  private static final JsonNode PEOPLE =
      JsonMapper.shared().readTree("{\"pools\": {\"head\": {\"size\": 2}}}");

  @ParameterizedTest
  @ValueSource(strings = {"house-permit", "social-allowance"})
  void everyChangeIsReadAsItWasWritten(String key) {
    List<Change> all =
        new ArrayList<>(Candidates.of(BundleReader.folder(Path.of("."), key), PEOPLE));
    all.add(new Merge("a", "b", "head", JsonMapper.shared().readTree("{\"dist\": \"fixed\"}")));
    all.add(new Hours("head", JsonMapper.shared().readTree("{\"MON\": [\"08:00-12:00\"]}")));
    all.add(new RuleRow("fee", 2, "amount", "40000"));
    all.add(new LegalAmount("base", LocalDate.of(2028, 1, 1), new BigDecimal("700000")));

    ChangeSet written =
        new ChangeSet(
            all.stream().map(change -> new ChangeSet.Proposed(change, true)).toList(), null);
    Map<String, Object> file =
        Map.of("changes", written.changes().stream().map(ChangeWriter::write).toList());
    JsonNode tree = JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(file));

    assertThat(ChangeReader.read(new ParameterFile("c.yaml", "", tree))).isEqualTo(written);
    assertThat(all).hasSizeGreaterThan(30);
  }
}
