package vn.thutuc.studio.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Lines side by side: both texts can be read out of the comparison, and little is called changed.
 */
class LineComparisonTest {

  @Test
  void whatWasTakenOutStandsBesideWhatWasPutIn() {
    List<FacingLine> lines = LineComparison.of("a\nb\nc\nd\ne\n", "a\nB\nc\nd\ne\nf\n");

    assertThat(lines)
        .extracting(line -> line.before() + line.old() + "|" + line.after() + line.now())
        .containsExactly("1a|1a", "2b|2B", "3c|3c", "4d|4d", "5e|5e", "0|6f");
    assertThat(lines.get(1).kind()).isEqualTo(Change.Kind.CHANGED);
    assertThat(lines.get(5).kind()).isEqualTo(Change.Kind.ADDED);
  }

  @Test
  void whatIsFarFromAnyChangeIsLeftOut() {
    String text = String.join("\n", IntStream.range(0, 50).mapToObj(i -> "line " + i).toList());
    List<FacingLine> lines = LineComparison.of(text, text.replace("line 25", "other"));

    assertThat(lines).hasSize(9);
    assertThat(lines.get(0).skipped()).isEqualTo(22);
    assertThat(lines.get(8).skipped()).isEqualTo(21);
  }

  @Test
  void bothTextsCanBeReadOutOfIt() {
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      List<String> before = lines(random);
      List<String> after = lines(random);
      List<FacingLine> lines =
          LineComparison.of(String.join("\n", before), String.join("\n", after)).stream()
              .filter(line -> line.skipped() == 0)
              .toList();

      assertThat(lines.stream().filter(line -> line.before() > 0).map(FacingLine::old))
          .isEqualTo(before.isEmpty() || lines.isEmpty() ? List.of() : before);
      assertThat(lines.stream().filter(line -> line.after() > 0).map(FacingLine::now))
          .isEqualTo(lines.isEmpty() ? List.of() : after);
    }
  }

  @Test
  void textsWithNothingInCommonAreTakenOutAndPutIn() {
    String before = String.join("\n", IntStream.range(0, 3_000).mapToObj(i -> "a" + i).toList());
    String after = String.join("\n", IntStream.range(0, 3_000).mapToObj(i -> "b" + i).toList());

    assertThat(LineComparison.of(before, after))
        .hasSize(3_000)
        .allMatch(line -> line.kind() == Change.Kind.CHANGED);
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    int size = 1 + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      lines.add(String.valueOf((char) ('a' + random.nextInt(3))));
    }
    return lines;
  }
}
