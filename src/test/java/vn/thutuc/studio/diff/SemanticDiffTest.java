package vn.thutuc.studio.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.studio.diff.Change.Kind;

/** What the comparison of two versions promises as a whole. */
@Execution(ExecutionMode.CONCURRENT)
class SemanticDiffTest {

  private static final Path GOLDEN = Path.of("src/test/resources/diff/house-permit.txt");
  private static final Path ROOT = Path.of("");
  private static final Bundle OLD = BundleReader.folder(ROOT, "house-permit@2025-01-01");
  private static final Bundle NEW = BundleReader.folder(ROOT, "house-permit");

  /** {@code mvn test -Dtest=SemanticDiffTest -Ddocs.write=true} writes the file; read it then. */
  @Test
  void theTwoLawsOfTheHousePermitReadAsTheyDiffer() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Change change : SemanticDiff.between(OLD, NEW)) {
      lines.append(change.rank()).append(' ').append(change.kind()).append(' ');
      lines.append(change.audience()).append('\n');
      lines.append("  ").append(change.sentence().vi()).append('\n');
      lines.append("  ").append(change.sentence().en()).append('\n');
    }
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(GOLDEN, lines);
    }
    assertThat(lines.toString()).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void theTableOfTheLawIsInIt() {
    assertThat(SemanticDiff.between(OLD, NEW))
        .extracting(change -> change.sentence().vi())
        .contains(
            "Hạn giải quyết: 15 ngày → 7 ngày làm việc",
            "Bước “Thẩm định hồ sơ”: hạn 24 → 12 giờ làm việc",
            "Thời gian người nộp được bổ sung: 20 → 2 ngày làm việc",
            "Số lần yêu cầu bổ sung tối đa: 2 → 1",
            "Bước “Lấy ý kiến cơ quan quản lý”: hạn 16 giờ làm việc → 2 ngày làm việc",
            "Mức độ trực tuyến: một phần → toàn trình",
            "Thành phần hồ sơ “Giấy tờ hợp pháp về đất đai”: nguồn người nộp → cơ quan tra cứu"
                + " trước, không có mới yêu cầu nộp")
        .anySatisfy(
            sentence ->
                assertThat(sentence)
                    .contains(
                        "“Kiểm tra thực địa (nếu cần)” chuyển chỗ", "luôn thực hiện, nay chỉ"));
  }

  @Test
  void aRemovedStepCarriesItsIdAndItsArticle() {
    Change removed =
        SemanticDiff.between(NEW, OLD).stream()
            .filter(change -> change.removesStep() && change.elements().contains("conclude"))
            .findFirst()
            .orElseThrow();

    assertThat(removed.kind()).isEqualTo(Kind.REMOVED);
    assertThat(removed.law()).isNotNull();
    assertThat(removed.law().vi()).isEqualTo("Nghị định 217/2026/NĐ-CP, khoản 6 Điều 54");
  }

  @ParameterizedTest
  @ValueSource(strings = {"house-permit", "social-allowance", "birth-registration"})
  void equalVersionsDifferInNothing(String key) {
    assertThat(SemanticDiff.between(Edits.of(key).bundle(), Edits.of(key).bundle())).isEmpty();
  }

  /** Whatever byte of whatever file changes, somebody is told, and the file is named. */
  @ParameterizedTest
  @ValueSource(strings = {"house-permit", "social-allowance"})
  void noByteChangesUnsaid(String key) {
    Random random = new Random(20261123);
    Bundle original = Edits.of(key).bundle();
    for (String path : different(original)) {
      Map<String, byte[]> files = new TreeMap<>(original.files());
      byte[] content = files.get(path).clone();
      int place = random.nextInt(content.length);
      content[place] = (byte) (content[place] == 'x' ? 'y' : 'x');
      files.put(path, content);

      List<Change> changes = SemanticDiff.between(original, BundleReader.of(files));

      assertThat(changes).as("%s, byte %d", path, place).extracting(Change::file).contains(path);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"house-permit"})
  void noFileComesOrGoesUnsaid(String key) {
    Bundle whole = Edits.of(key).bundle();
    for (String path : different(whole)) {
      Bundle less = Edits.of(key).without(path).bundle();
      assertThat(SemanticDiff.between(whole, less)).as("without %s", path).isNotEmpty();
      assertThat(SemanticDiff.between(less, whole)).as("with %s", path).isNotEmpty();
    }
  }

  /** Every file, of the many worked cases only some: they are all read alike. */
  private static List<String> different(Bundle bundle) {
    return bundle.files().keySet().stream()
        .filter(path -> !path.contains("/scenarios/") || path.length() % 7 == 0)
        .toList();
  }
}
