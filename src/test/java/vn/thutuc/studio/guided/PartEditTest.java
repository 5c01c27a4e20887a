package vn.thutuc.studio.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.thutuc.rules.RandomRules;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.DrlText;
import vn.thutuc.rules.drl.Pieces;

/** Conditions and actions rewritten where they say something else, with their comments. */
class PartEditTest {

  private static final String CHILD =
      """
      exists Child(
        age < 16, // as the decree says
        studying == true /* or in training */
      )\
      """;

  private static String changed(String is) {
    return PartEdit.changed(CHILD, is, "\n");
  }

  @Test
  void anotherValueLeavesEveryCommentWhereItStands() {
    assertThat(changed("exists Child(age < 18, studying == true)"))
        .isEqualTo(CHILD.replace("16", "18"));
  }

  @Test
  void aCommentAmongWordsThatAreReplacedMovesAbove() {
    assertThat(changed("exists Child(age <= 16, studying == false)"))
        .isEqualTo(
            """
            // as the decree says
            exists Child(
              age <= 16, studying == false /* or in training */
            )\
            """);
  }

  @Test
  void aTestMoreOrLessLeavesThoseOfTheOthers() {
    assertThat(changed("exists Child(age < 16, studying == true, income == 0)"))
        .isEqualTo(CHILD.replace("true /*", "true, income == 0 /*"));
    assertThat(changed("not Child(age < 16, studying == true)"))
        .isEqualTo(CHILD.replace("exists", "not"));
    assertThat(changed("Child(age < 16, studying == true)"))
        .isEqualTo(CHILD.replace("exists ", ""));
    assertThat(changed("exists Child(age < 16)"))
        .isEqualTo("// as the decree says\nexists Child(\n  age < 16 /* or in training */\n)");
  }

  @Test
  void wordsAndOperatorsDoNotGrowTogether() {
    assertThat(PartEdit.changed("Child(age<5)", "Child(age in (5))", "\n"))
        .isEqualTo("Child(age in (5))");
    assertThat(PartEdit.changed("Child(age > 5)", "Child(age >= 5)", "\n"))
        .isEqualTo("Child(age >= 5)");
  }

  @Provide
  Arbitrary<DrlRule> rules() {
    return RandomRules.rules().filter(rule -> rule.conditions().size() > 1);
  }

  /** Whatever is made of whatever: it says exactly that, and no comment is lost or doubled. */
  @Property(tries = 100)
  void nothingIsLostAndNothingElseIsSaid(@ForAll("rules") DrlRule rule, @ForAll Random random) {
    List<String> comments = new ArrayList<>();
    String was = commented(DrlText.of(rule.conditions().get(0)), random, comments);
    String is = DrlText.of(rule.conditions().get(1));

    String now = PartEdit.changed(was, is, "\n  ");

    assertThat(words(now)).as(now).isEqualTo(words(is));
    assertThat(all(now)).containsExactlyInAnyOrderElementsOf(comments);
    assertThat(all(PartEdit.removed(was, "\n"))).containsExactlyElementsOf(comments);
  }

  private static String commented(String text, Random random, List<String> comments) {
    Pieces pieces = Pieces.of(text).orElseThrow();
    StringBuilder commented = new StringBuilder();
    for (int i = 0; i < pieces.count(); i++) {
      commented.append(text, pieces.end(i - 1), pieces.end(i));
      if (i + 1 < pieces.count() && random.nextInt(4) == 0) {
        boolean line = random.nextBoolean();
        String comment = line ? "// " + i : "/* " + i + " */";
        comments.add(comment);
        commented.append(' ').append(comment).append(line ? "\n" : " ");
      }
    }
    return commented.toString();
  }

  private static List<String> words(String text) {
    Pieces pieces = Pieces.of(text).orElseThrow();
    return IntStream.range(0, pieces.count()).mapToObj(pieces::at).toList();
  }

  private static List<String> all(String text) {
    return Pieces.of(text).orElseThrow().comments(0, text.length());
  }
}
