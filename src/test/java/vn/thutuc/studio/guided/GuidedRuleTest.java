package vn.thutuc.studio.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.rules.RandomRules;
import vn.thutuc.rules.WrittenRules;
import vn.thutuc.rules.WrittenRules.Written;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.DrlText;

/** Rules as forms, and back into their file without touching anything else. */
class GuidedRuleTest {

  private static final Path ALLOWANCE = Path.of("rules/social-allowance/allowance.drl");
  private static final Vocabulary WORDS =
      Vocabulary.of(BundleReader.folder(Path.of("."), "social-allowance"));

  private static WrittenRules allowance() {
    try {
      return WrittenRules.read("allowance.drl", Files.readString(ALLOWANCE));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static GuidedRule guided(WrittenRules rules, String name) {
    return GuidedRule.named("allowance.drl", rules, name, WORDS).orElseThrow();
  }

  private static Optional<String> saved(GuidedRule guided, RuleForm form) {
    GuidedRule.Answer answer = guided.read(form);
    assertThat(answer.problems()).isEmpty();
    return guided.written(form, answer.rule());
  }

  @Test
  void everySampleRuleHasAFormThatGivesTheFileBackToTheByte() {
    WrittenRules rules = allowance();
    assertThat(rules.rules()).hasSize(6);
    for (Written each : rules.rules()) {
      GuidedRule guided = guided(rules, each.name());
      RuleForm form = guided.form();

      assertThat(form.cases()).as(each.name()).noneMatch(RuleForm.Case::fixed);
      assertThat(form.deeds()).as(each.name()).noneMatch(RuleForm.Deed::fixed);
      assertThat(saved(guided, form)).as(each.name()).contains(rules.text());
    }
  }

  @Provide
  Arbitrary<List<DrlRule>> rules() {
    return RandomRules.rules().list().ofMinSize(1).ofMaxSize(3).uniqueElements(DrlRule::name);
  }

  /** Whatever the form cannot say is fixed, so that giving it back changes nothing. */
  @Property(tries = 150)
  void anUntouchedFormGivesTheFileBack(@ForAll("rules") List<DrlRule> written) {
    StringBuilder text = new StringBuilder("// first\n");
    written.forEach(rule -> text.append(DrlText.of(rule)).append("  /* between */\n"));
    WrittenRules rules = WrittenRules.read("r.drl", text.toString());
    for (Written each : rules.rules()) {
      GuidedRule guided = new GuidedRule("r.drl", rules, each, WORDS);
      RuleForm form = guided.form();
      DrlRule again = new RuleOfForm(WORDS).rule(form, guided.before(), new FormProblems());
      DrlRule before = guided.before();
      DrlRule same =
          new DrlRule(
              before.file(),
              again.name(),
              before.line(),
              before.citation(),
              before.vi(),
              before.en(),
              again.salience(),
              again.conditions(),
              again.actions());

      assertThat(DrlText.of(same)).isEqualTo(DrlText.of(before));
      assertThat(guided.written(form, same)).contains(text.toString());
    }
  }

  @Test
  void oneChangedValueChangesThatConditionAlone() {
    WrittenRules rules = allowance();
    GuidedRule guided = guided(rules, "social-pension-instead");
    RuleForm form = guided.form();
    List<RuleForm.Test> tests = new ArrayList<>(form.cases().get(0).tests());
    assertThat(tests.get(0).values()).containsExactly("01/07/2025");
    tests.set(0, new RuleForm.Test(RuleForm.Joint.AND, "receivedOn", Sign.GE, List.of("1/1/2027")));
    List<RuleForm.Case> cases = new ArrayList<>(form.cases());
    cases.set(0, cases.get(0).withTests(tests));

    assertThat(saved(guided, form.with(cases, form.deeds())))
        .contains(rules.text().replace("\"2025-07-01\"", "\"2027-01-01\""));
  }

  @Test
  void aRuleBuiltByButtonsIsAddedAtTheEnd() {
    WrittenRules rules = allowance();
    GuidedRule guided = GuidedRule.blank("allowance.drl", rules, WORDS);
    Map<String, List<String>> sent = new java.util.HashMap<>();
    sent.put("name", List.of("young-child"));
    sent.put("law", List.of("nd20-5"));
    sent.put("vi", List.of("Con dưới 3 tuổi"));
    sent.put("en", List.of("A child under 3"));
    sent.put("salience", List.of("0"));
    sent.put("c0.look", List.of("EXISTS"));
    sent.put("c0.type", List.of("Child"));
    sent.put("c0.t0.field", List.of("age"));
    sent.put("c0.t0.sign", List.of("LT"));
    sent.put("c0.t0.value", List.of("3"));
    sent.put("a0.act", List.of("SATISFIED"));
    sent.put("a0.code", List.of("young-child"));
    RuleForm form = new PostedForm(sent, guided.before()).read();

    assertThat(saved(guided, form))
        .contains(
            rules.text()
                + """

                rule "young-child"
                  @citation("nd20-5")
                  @vi("Con dưới 3 tuổi")
                  @en("A child under 3")
                when
                  exists Child(age < 3)
                then
                  ruling.satisfied("young-child");
                end
                """);
  }

  @Test
  void partsAreAddedDroppedAndKeptWithTheirComments() {
    String text =
        """
        rule "a" @citation("nd20-5") @vi("v") // why
          @en("e")
        when
          // only the poor
          Dossier(povertyLevel == "POOR")
          not Coefficient() // none yet
        then
          ruling.failed("x"); // stop
        end
        // the end
        """;
    GuidedRule guided = guided(WrittenRules.read("allowance.drl", text), "a");
    RuleForm form = guided.form();
    RuleForm.Case gone = form.cases().get(1);
    RuleForm.Case more =
        new RuleForm.Case(
            -1, false, RuleForm.Look.EXISTS, "Child", List.of(), List.of(), List.of(), List.of());
    RuleForm changed =
        new RuleForm(
            "b", "nd20-6.2", "v", "e", "5", List.of(form.cases().get(0), more), form.deeds());

    assertThat(gone.look()).isEqualTo(RuleForm.Look.NOT);
    assertThat(saved(guided, changed))
        .contains(
            """
            rule "b" @citation("nd20-6.2") @vi("v") // why
              @en("e")
              salience 5
            when
              // only the poor
              Dossier(povertyLevel == "POOR")
              exists Child()
               // none yet
            then
              ruling.failed("x"); // stop
            end
            // the end
            """);
    assertThat(guided.removed()).isEqualTo("// the end\n");
  }

  @Test
  void whatIsMissingIsSaidAtItsField() {
    WrittenRules rules = allowance();
    GuidedRule guided = GuidedRule.blank("allowance.drl", rules, WORDS);
    Map<String, List<String>> sent =
        Map.of(
            "name", List.of("no-category"),
            "c0.look", List.of("MATCHED"),
            "c0.type", List.of("Dossier"),
            "c0.t0.field", List.of("age"),
            "c0.t0.value", List.of("young"),
            "c0.t1.field", List.of("povertyLevel"),
            "a0.act", List.of("SET"),
            "a0.code", List.of("amount"),
            "a0.value", List.of("1); ruling.failed(\"x\""));
    RuleForm form = new PostedForm(sent, guided.before()).read();

    assertThat(guided.read(RuleForm.empty()).problems())
        .extracting(problem -> problem.at())
        .containsExactly("name", "law", "vi", "en", "new-act");
    assertThat(guided.read(form).problems())
        .extracting(problem -> problem.at() + " " + problem.code())
        .containsExactly(
            "law law",
            "vi words",
            "en words",
            "c0.t0.value value.integer",
            "c0.t1.value value.none",
            "a0.value expression",
            "name name-taken");
  }

  @Test
  void buttonsAddAndDropLines() {
    Map<String, List<String>> sent =
        Map.of(
            "c0.look", List.of("GATHERED"),
            "c0.type", List.of("Coefficient"),
            "c0.new-kind", List.of("max"),
            "c0.new-field", List.of("value"),
            "c0.new-test", List.of("category"),
            "new-act", List.of("DERIVE:Coefficient"));
    PostedForm posted = new PostedForm(sent, RuleOfForm.none("r.drl"));

    RuleForm.Case gathering = new FormStep(posted, WORDS).after("function-c0").cases().get(0);
    assertThat(gathering.names()).containsExactly(new RuleForm.Named("$value", "value"));
    assertThat(gathering.functions()).extracting(RuleForm.Gathering::name).containsExactly("$max");
    assertThat(new FormStep(posted, WORDS).after("test-c0").cases().get(0).tests()).hasSize(1);
    assertThat(new FormStep(posted, WORDS).after("act").deeds().get(0).arguments()).hasSize(2);
    assertThat(new FormStep(posted, WORDS).after("drop-c0").cases()).isEmpty();
    assertThat(new FormStep(posted, WORDS).after("drop-c7.t9").cases()).hasSize(1);
  }
}
