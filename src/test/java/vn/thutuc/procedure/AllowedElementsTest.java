package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The drawing tool offers nothing that the gate refuses. */
class AllowedElementsTest {

  private static final Path OFFERED = Path.of("src/main/frontend/src/model/allowed.ts");
  private static final Pattern TYPE = Pattern.compile("^  'bpmn:(\\w+)',$", Pattern.MULTILINE);

  @Test
  void everyElementTheToolOffersIsInTheVocabulary() throws IOException {
    List<String> offered =
        TYPE.matcher(Files.readString(OFFERED)).results().map(AllowedElementsTest::word).toList();

    assertThat(offered).hasSizeGreaterThan(20).allMatch(ModelVocabulary.BPMN::allows);
  }

  /** {@code bpmn.userTask} for {@code bpmn:UserTask}. */
  private static String word(MatchResult type) {
    String name = type.group(1);
    return "bpmn." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
