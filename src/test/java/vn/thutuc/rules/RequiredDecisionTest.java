package vn.thutuc.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A row of a decision another one requires has fired too, and coverage has to know. */
class RequiredDecisionTest {

  private static final String DMN =
      """
      <definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d' namespace='n'>
      <decision id='right' name='right'><decisionTable id='rt' hitPolicy='UNIQUE'>
        <input id='ri'><inputExpression id='re' typeRef='boolean'><text>hiv</text></inputExpression></input>
        <output id='ro' name='allowed' typeRef='boolean'/>
        <rule id='r1'><description>nd20-8 | Có | Yes</description>
          <inputEntry id='r1i'><text>true</text></inputEntry><outputEntry id='r1o'><text>true</text></outputEntry></rule>
        <rule id='r2'><description>nd20-8 | Không | No</description>
          <inputEntry id='r2i'><text>false</text></inputEntry><outputEntry id='r2o'><text>false</text></outputEntry></rule>
      </decisionTable></decision>
      <decision id='conditions' name='conditions'>
        <informationRequirement id='q'><requiredDecision href='#right'/></informationRequirement>
        <decisionTable id='ct' hitPolicy='COLLECT'>
        <input id='ci'><inputExpression id='ce' typeRef='boolean'><text>allowed</text></inputExpression></input>
        <output id='co' name='code' typeRef='string'/>
        <rule id='c1'><description>nd20-8 | Không được | Not allowed | Được | Allowed</description>
          <inputEntry id='c1i'><text>false</text></inputEntry><outputEntry id='c1o'><text>"NO"</text></outputEntry></rule>
      </decisionTable></decision>
      </definitions>
      """;

  private static final RuleBook BOOK =
      RuleBook.compile(
          SampleRules.with(
              Map.of("table.dmn", DMN),
              Map.of(),
              List.of(
                  new RuleSetSpec(
                      "pre-check", Purpose.PRE_CHECK, "conditions", List.of(), List.of()))));

  @Test
  void itsRowsCountBeforeThoseThatReadThem() {
    assertThat(BOOK.rule("pre-check", SampleRules.facts(Map.of("hiv", false))).fired())
        .containsExactly("table.dmn#right/row 2", "table.dmn#conditions/row 1");
    assertThat(BOOK.decide("conditions", SampleRules.facts(Map.of("hiv", true))).fired())
        .containsExactly("table.dmn#right/row 1");
  }
}
