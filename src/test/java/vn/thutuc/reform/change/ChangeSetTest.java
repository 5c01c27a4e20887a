package vn.thutuc.reform.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Term;
import vn.thutuc.procedure.Yaml;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.ParameterFile;

/** Each kind of change: what it does, what it does to the simulation, and what it refuses. */
class ChangeSetTest {

  private static final Bundle OLD = read("house-permit@2025-01-01");
  private static final Bundle PERMIT = read("house-permit");
  private static final Bundle ALLOWANCE = read("social-allowance");
  private static final Bundle BIRTH = read("birth-registration");

  private static Bundle read(String key) {
    return BundleReader.folder(Path.of("."), key);
  }

  private static JsonNode yaml(String text) {
    return Yaml.read("p.yaml", text.getBytes(UTF_8));
  }

  private static Changed make(Bundle bundle, Change change, JsonNode parameters) {
    return ChangeSet.of(change).assumingAmended().apply(bundle, parameters);
  }

  private static Changed make(Bundle bundle, Change change) {
    return ChangeSet.of(change).assumingAmended().apply(bundle, null);
  }

  private static void assertRefused(Bundle bundle, Change change, String code, Object... args) {
    assertThatExceptionOfType(ChangeRefused.class)
        .isThrownBy(() -> ChangeSet.of(change).apply(bundle, null))
        .satisfies(
            no -> {
              assertThat(no.code()).isEqualTo(code);
              assertThat(no.args()).containsAll(List.of(args));
            });
  }

  private static List<String> next(Bundle bundle, String step) {
    return bundle.flow().successors(step).stream().map(Flow.Step::id).toList();
  }

  @Test
  void aMandatoryStepNamesTheArticleToAmend() {
    Text article = OLD.manifest().law("qd56-appraisal").orElseThrow().citation();

    assertRefused(OLD, new Cut("site-visit"), "change-mandatory", article);

    Changed changed = make(OLD, new Cut("site-visit"));
    assertThat(changed.laws()).containsExactly(article);
    assertThat(changed.bundle().flow().step("site-visit")).isEmpty();
    assertThat(next(changed.bundle(), "pre-check")).containsExactly("appraise");
  }

  @Test
  void whoStandsAtACutStepStandsAtTheNext() {
    JsonNode parameters =
        yaml("backlog: [{age: 60, steps: {site-visit: 300}}, {age: 5, steps: {appraise: \"\"}}]");

    JsonNode changed = make(OLD, new Cut("site-visit"), parameters).parameters();

    assertThat(Objects.requireNonNull(changed).path("backlog"))
        .isEqualTo(yaml("[{age: 60, steps: {appraise: \"\"}}, {age: 5, steps: {appraise: \"\"}}]"));
  }

  @Test
  void whatLaterGatewaysMustKnowIsAskedAtTheNextStep() {
    Bundle changed = make(OLD, new Cut("site-visit")).bundle();

    assertThat(changed.form("appraise").orElseThrow().field("needsConsultation")).isPresent();
    assertThat(changed.form("site-visit")).isEmpty();
  }

  @Test
  void aStepThatIsCutLeavesTheSimulationToo() {
    JsonNode parameters =
        yaml(
            """
            tasks: {consult: {duration: {dist: fixed, value: 5}}, sign: {duration: {dist: fixed, value: 5}}}
            events: {consult-silent: {dist: fixed, value: P12D}}
            gateways: {opinions-asked: {flow-opinions-asked-to-consult: 0.2, flow-opinions-asked-to-assess: 0.8}}
            """);

    JsonNode after = Objects.requireNonNull(make(OLD, new Cut("consult"), parameters).parameters());

    assertThat(after.path("tasks").propertyNames()).containsExactly("sign");
    assertThat(after.path("events").propertyNames()).isEmpty();
    assertThat(parameters.path("tasks").size()).isEqualTo(2);
  }

  @Test
  void cuttingAReviewGoesOnAsWhenAllIsWell() {
    JsonNode parameters = yaml("gateways: {review-decision: {flow-review-decision-to-sign: 0.9}}");

    Changed changed = make(PERMIT, new Cut("review"), parameters);

    assertThat(next(changed.bundle(), "assessment-decision")).contains("sign");
    assertThat(changed.bundle().flow().step("review-decision")).isEmpty();
    assertThat(Objects.requireNonNull(changed.parameters()).path("gateways").isEmpty()).isTrue();
  }

  @Test
  void aStepThatDecidesForOthersStays() {
    assertRefused(ALLOWANCE, new Cut("allowance"), "change-decides", "allowanceOk");
    assertRefused(PERMIT, new Cut("nothing"), "change-unknown", "nothing");
    assertRefused(PERMIT, new Cut("clarify"), "change-no-task");
  }

  @Test
  void mergedStepsAskBothFormsAndAddTheirLimits() {
    JsonNode parameters =
        yaml(
            """
            tasks:
              forward: {duration: {dist: fixed, value: 600}}
              appraise: {duration: {dist: fixed, value: 3600}}
            """);
    Flow.Step appraise = ALLOWANCE.flow().step("appraise").orElseThrow();
    Flow.Step forward = ALLOWANCE.flow().step("forward").orElseThrow();

    Changed changed = make(ALLOWANCE, new Merge("forward", "appraise", null, null), parameters);

    Flow.Step merged = changed.bundle().flow().step("appraise").orElseThrow();
    assertThat(merged.limit())
        .contains(forward.limit().orElseThrow().plus(appraise.limit().orElseThrow()));
    assertThat(new Answers(changed.bundle()).asked(merged))
        .containsAll(new Answers(ALLOWANCE).asked(forward))
        .containsAll(new Answers(ALLOWANCE).asked(appraise));
    JsonNode after = Objects.requireNonNull(changed.parameters());
    assertThat(after.at("/tasks/appraise/duration/value").asDouble()).isEqualTo(4200);
    assertRefused(BIRTH, new Merge("record", "sign", null, null), "change-roles");
  }

  @Test
  void parallelStepsAreBothAwaited() {
    Bundle changed = make(BIRTH, new Parallel("lookup-population", "lookup-birth-notice")).bundle();

    String split = "lookup-population-and-lookup-birth-notice";
    assertThat(next(changed, "submitted")).containsExactly(split);
    assertThat(next(changed, split))
        .containsExactlyInAnyOrder("lookup-population", "lookup-birth-notice");
    assertThat(next(changed, "lookup-population")).isEqualTo(next(changed, "lookup-birth-notice"));
    assertRefused(PERMIT, new Parallel("review", "sign"), "change-not-neighbours");
    assertRefused(ALLOWANCE, new Parallel("confirm-appraisal", "sign"), "change-approves");
  }

  @Test
  void aCheckGoesFirstUnlessItNeedsWhatComesBefore() {
    Bundle changed = make(PERMIT, new Move("time-limit", "authority")).bundle();

    assertThat(next(changed, "land-lookup")).containsExactly("time-limit");
    assertThat(next(changed, "time-limit")).containsExactly("authority");
    assertThat(next(changed, "authority")).containsExactly("check-dossier");
    assertRefused(
        PERMIT, new Move("assess", "conclude"), "change-depends", "landUsePurposeMatches");
    assertRefused(PERMIT, new Move("return-result", "issue-permit"), "change-acts");
  }

  @Test
  void aRuleDecidesWhatAPersonDecided() {
    JsonNode parameters =
        yaml("tasks: {review: {pool: head, duration: {dist: fixed, value: 900}}}");

    Changed changed = make(PERMIT, new Automate("review", "assessment", 2), parameters);

    Flow.Step step = changed.bundle().flow().step("review").orElseThrow();
    assertThat(step.kind()).isEqualTo(Flow.Kind.RULE_TASK);
    assertThat(step.property("ruleSet")).contains("assessment");
    assertThat(changed.bundle().flow().leaving("review-decision").get(0).condition())
        .isEqualTo("${assessmentOk}");
    JsonNode after = Objects.requireNonNull(changed.parameters());
    assertThat(after.at("/tasks/review").toString())
        .isEqualTo("{\"duration\":{\"dist\":\"fixed\",\"value\":2.0}}");
    assertRefused(OLD, new Automate("site-visit", "assessment", 2), "change-on-place");
    assertRefused(PERMIT, new Automate("appraise", "assessment", 2), "change-mandatory");
    assertRefused(PERMIT, new Automate("review", "none", 2), "change-unknown", "none");
  }

  @Test
  void limitsOnlyGetShorterAndHoldTheStepsLimits() {
    JsonNode parameters = yaml("{calendars: {office: {}}, sla: {limit: P15D, calendar: 24x7}}");

    Changed changed = make(OLD, new Limit(null, Term.ofDays(12), null), parameters);

    assertThat(changed.bundle().manifest().limit()).isEqualTo(Term.ofDays(12));
    assertThat(Objects.requireNonNull(changed.parameters()).at("/sla/limit").asString())
        .isEqualTo("P12D");
    assertRefused(OLD, new Limit(null, Term.ofDays(15), null), "change-not-shorter");
    assertRefused(
        OLD, new Limit(null, Term.ofDays(14), Manifest.LimitUnit.WORKING), "change-not-shorter");
    assertRefused(OLD, new Limit(null, Term.ofDays(3), null), "change-unfit");
    assertRefused(OLD, new Limit("review", Term.ofDays(3), null), "change-not-shorter");
  }

  @Test
  void aPaperIsDroppedEverywhere() {
    Bundle changed = make(PERMIT, new DropDocument("land-paper")).bundle();

    assertThat(changed.manifest().document("land-paper")).isEmpty();
    changed
        .files()
        .forEach(
            (path, content) -> {
              if (path.endsWith(".dmn")) {
                assertThat(new String(content, UTF_8)).doesNotContain("\"land-paper\"");
              }
            });
    assertRefused(PERMIT, new DropDocument("land-paper"), "change-mandatory");
    assertThat(make(PERMIT, new FetchDocument("land-paper", "land")).bundle().manifest())
        .satisfies(
            manifest ->
                assertThat(manifest.document("land-paper").orElseThrow().source())
                    .isEqualTo(Manifest.Document.Source.REGISTRY));
    assertRefused(PERMIT, new FetchDocument("land-paper", "moon"), "change-unknown", "moon");
  }

  @Test
  void rulesAndAmountsChangeOnlyWithTheirLaw() {
    assertRefused(PERMIT, new RuleRow("fee", 1, "amount", "40000"), "change-mandatory");
    Changed fee = make(PERMIT, new RuleRow("fee", 1, "amount", "40000"));
    assertThat(new String(fee.bundle().files().get("rules/house-permit/fee.dmn"), UTF_8))
        .contains("<text>40000</text>")
        .doesNotContain("<text>50000</text>");
    assertRefused(PERMIT, new RuleRow("fee", 9, "amount", "1"), "change-unknown", "9");
    assertRefused(PERMIT, new RuleRow("fee", 1, "price", "1"), "change-unknown", "price");

    LegalAmount more =
        new LegalAmount("base-level", LocalDate.of(2028, 1, 1), new BigDecimal("700000"));
    assertThat(make(ALLOWANCE, more).bundle().legalValues().parameter("base-level")).isPresent();
    assertRefused(ALLOWANCE, new LegalAmount("none", more.from(), more.value()), "change-unknown");
  }

  @Test
  void peopleAndHoursAreThoseOfTheParameters() {
    JsonNode parameters =
        yaml(
            "{calendars: {office: {weekly: {MON: [\"08:00-12:00\"]}, holidays: vn}},"
                + " pools: {head: {size: 1, calendar: office}}}");

    JsonNode staffed =
        Objects.requireNonNull(make(PERMIT, new Staff("head", 3), parameters).parameters());
    JsonNode saturday = yaml("SAT: [\"08:00-12:00\"]");
    JsonNode moved =
        Objects.requireNonNull(make(PERMIT, new Hours("head", saturday), parameters).parameters());

    assertThat(staffed.at("/pools/head/size").asInt()).isEqualTo(3);
    assertThat(moved.at("/pools/head/calendar").asString()).isEqualTo("head-hours");
    assertThat(moved.at("/calendars/head-hours/holidays").asString()).isEqualTo("vn");
    assertRefused(PERMIT, new Staff("head", 3), "change-not-in-parameters", "pools.head");
  }

  @Test
  void whatIsCheckedAtFilingIsToldOnce() {
    assertRefused(PERMIT, new PreCheck("assessment"), "change-already");
    assertThat(make(PERMIT, new PreCheck("time-limit")).bundle().manifest().ruleSets())
        .containsKey("time-limit-at-filing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                           | changes
          {changes: 1}                                 | changes
          {changes: [1]}                               | changes[0]
          {changes: [{}]}                              | changes[0]
          {changes: [{cutt: a}]}                       | changes[0]
          {changes: [{cut: a, why: b}]}                | changes[0].why
          {changes: [{cut: a, assumeAmended: maybe}]}  | changes[0].assumeAmended
          {changes: [{merge: [a]}]}                    | changes[0].merge[1]
          {changes: [{merge: a}]}                      | changes[0].merge
          {changes: [{move: a}]}                       | changes[0].before
          {changes: [{automate: a}]}                   | changes[0].by
          {changes: [{automate: a, by: b, takes: x}]}  | changes[0].takes
          {changes: [{limit: soon}]}                   | changes[0].limit
          {changes: [{limit: P1D, unit: MOON}]}        | changes[0].unit
          {changes: [{pool: a}]}                       | changes[0].size
          {changes: [{pool: a, size: 0}]}              | changes[0].size
          {changes: [{pool: a, hours: 5}]}             | changes[0].hours
          {changes: [{table: a, output: b, value: c}]} | changes[0].row
          {changes: [{amount: a, from: x, value: 1}]}  | changes[0].from
          {changes: [{fetch: a}]}                      | changes[0].registry
          {changes: [], assume: 3}                     | assume
          """)
  void refusesBadChangesByTheirPlace(String text, String path) {
    assertThatExceptionOfType(BadParameters.class)
        .isThrownBy(() -> ChangeReader.read(new ParameterFile("c.yaml", "", yaml(text))))
        .satisfies(bad -> assertThat(bad.args().subList(0, 2)).containsExactly("c.yaml", path));
  }
}
