package vn.thutuc.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thutuc.rules.WrittenRules.Written;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.DrlText;
import vn.thutuc.rules.drl.Place;

/** Rules as text, as a tree, and as text again. */
class WrittenRulesTest {

  static List<Path> samples() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String root :
        List.of("rules", "src/test/resources/rules-sample", "src/test/resources/bundles/base")) {
      try (Stream<Path> all = Files.walk(Path.of(root))) {
        all.filter(path -> path.toString().endsWith(".drl")).forEach(found::add);
      }
    }
    return found;
  }

  @Provide
  Arbitrary<DrlRule> rules() {
    return RandomRules.rules();
  }

  @Property(tries = 400)
  void whatIsWrittenIsReadAsTheSameRule(@ForAll("rules") DrlRule rule) {
    String text = "// the law\n" + DrlText.of(rule) + "\n/* end */\n";

    WrittenRules read = WrittenRules.read("rules.drl", text);

    assertThat(read.problems()).as(text).isEmpty();
    assertThat(read.rules()).as(text).hasSize(1);
    Written only = read.rules().get(0);
    assertThat(only.rule()).as(text).isNotNull();
    assertThat(DrlText.of(only.rule())).isEqualTo(DrlText.of(rule));
    assertThat(only.places().whole().in(text) + "\n").isEqualTo(DrlText.of(rule));
    assertThat(texts(only.places().conditions(), text))
        .isEqualTo(rule.conditions().stream().map(DrlText::of).toList());
    assertThat(texts(only.places().actions(), text))
        .isEqualTo(rule.actions().stream().map(DrlText::of).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsTakenApartAndSaysTheSameWrittenAnew(Path file) throws IOException {
    String text = Files.readString(file);
    WrittenRules read = WrittenRules.read("rules.drl", text);

    assertThat(read.problems()).isEmpty();
    assertThat(read.rules()).isNotEmpty().allSatisfy(rule -> assertThat(rule.rule()).isNotNull());
    String anew =
        read.rules().stream()
            .map(each -> DrlText.of(each.rule()))
            .collect(Collectors.joining("\n"));
    assertThat(WrittenRules.read("rules.drl", anew).rules())
        .extracting(each -> DrlText.of(each.rule()))
        .isEqualTo(read.rules().stream().map(each -> DrlText.of(each.rule())).toList());
  }

  @Test
  void partsAreFoundAmongCommentsAndSpaces() {
    String text =
        """
        // rule "no rule" when then end
        rule "a" @vi ( "rule \\" end" ) /* when */ @citation("x") salience ( -3 )
        when // then
          not ( Child(age < 3) ) ;
          Dossier( /* ) */ age > 1,
             $a : age)
        then ruling.set("x", $a /* ; */ + 1)
          ; ruling.failed("end");
        end
        """;
    WrittenRules read = WrittenRules.read("rules.drl", text);
    Written rule = read.rules().get(0);

    assertThat(read.problems()).isEmpty();
    assertThat(rule.rule()).isNotNull();
    assertThat(rule.places().salience().in(text)).isEqualTo("( -3 )");
    assertThat(rule.places().annotations().get("vi").in(text)).isEqualTo("\"rule \\\" end\"");
    assertThat(rule.places().conditions().get(0).in(text)).isEqualTo("not ( Child(age < 3) )");
    assertThat(rule.places().actions().get(1).in(text)).isEqualTo("ruling.failed(\"end\");");
    assertThat(rule.rule().salience()).isEqualTo(-3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drl.unknown-field | agee    | Dossier(age > 1, agee < 3)                 | ruling.failed(\"x\");",
        "drl.unknown-value | \"POR\" | Dossier(age > 1,\\n  povertyLevel == \"POR\") | ruling.failed(\"x\");",
        "drl.unknown-type  | Chil    | exists Chil()                              | ruling.failed(\"x\");",
        "drl.not-derived   | Child   | exists Child()     | insertLogical(new Child(1, true));",
        "drl.constraint    | matches | Dossier(age > 1,\\n fullName matches \"a\") | ruling.failed(\"x\");",
        "drl.action        | ruling.stop | Dossier()      | ruling.failed(\"x\");\\n  ruling.stop(\"y\");",
        "drl.unreadable    | ruling  | Dossier(age >                              | ruling.failed(\"x\");",
      })
  void aProblemIsKnownToTheCharacter(String code, String at, String when, String then) {
    String text =
        "\n\nrule \"r\" @citation(\"nd20-5\") @vi(\"Điều 5\") @en(\"e\")\nwhen\n  %s\nthen\n  %s\nend\n"
            .formatted(when.replace("\\n", "\n"), then.replace("\\n", "\n"));

    RuleProblem problem = RuleBook.examine(SampleRules.drl(text)).get(0);

    assertThat(problem.code()).isEqualTo(code);
    String line = text.split("\n", -1)[problem.line() - 1];
    assertThat(line.substring(problem.column() - 1)).as(problem.toString()).startsWith(at);
  }

  @Test
  void aBrokenFileSaysWhyAndKeepsItsText() {
    WrittenRules read = WrittenRules.read("r.drl", "rule \"r\" when Dossier( then end");

    assertThat(read.isBroken()).isTrue();
    assertThat(read.problems()).extracting(RuleProblem::code).contains("drl.unreadable");
    assertThat(WrittenRules.read("r.drl", "// nothing yet\n").isBroken()).isFalse();
  }

  private static List<String> texts(List<Place> places, String text) {
    return places.stream().map(place -> place.in(text)).toList();
  }
}
