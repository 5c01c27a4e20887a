package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thutuc.deadline.Vietnam.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest.LimitUnit;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.procedure.Term;

class ClockTermsTest {

  private static final String PROCESS = "processes/sample-permit/process.bpmn";
  private static final String MANIFEST = "processes/sample-permit/procedure.yaml";
  private static final ClockTerms TERMS = ClockTerms.of(SampleBundles.good());

  @ParameterizedTest
  @CsvSource({
    "P3D, WORKING, P3D, WORKING",
    "P3D, CALENDAR, P3D, CALENDAR",
    "PT4H, CALENDAR, PT4H, CALENDAR",
    "P1DT4H, WORKING, PT12H, WORKING",
    "P1DT4H, CALENDAR, PT28H, CALENDAR",
  })
  void readsATermInItsUnit(String term, LimitUnit unit, String iso, TimeLimit.Unit counted) {
    TimeLimit limit = ClockTerms.limit(Term.parse(term), unit);
    assertThat(limit.iso()).isEqualTo(iso);
    assertThat(limit.unit()).isEqualTo(counted);
  }

  /** From Friday 20 November 2026: two working days pass the Culture Day on Tuesday. */
  @ParameterizedTest
  @CsvSource({
    "P2D, WORKING, 2026-11-25T17:00",
    "P2D, CALENDAR, 2026-11-23T17:00",
    "PT20H, WORKING, 2026-11-26T08:00",
    "PT20H, CALENDAR, 2026-11-21T10:00",
  })
  void aStepIsDueInItsOwnUnit(String limit, String unit, String due) {
    Flow.Step step =
        SampleBundles.edited(
                PROCESS,
                "<camunda:property name=\"limit\" value=\"P3D\" />",
                "<camunda:property name=\"limit\" value=\"%s\" /><camunda:property name=\"limitUnit\" value=\"%s\" />"
                    .formatted(limit, unit))
            .flow()
            .step("appraise")
            .orElseThrow();
    assertThat(TERMS.stepDue(step, at("2026-11-20T14:00"), Vietnam.CALENDAR)).contains(at(due));
  }

  @Test
  void aStepWithoutLimitIsNeverDue() {
    Flow.Step step = SampleBundles.good().flow().step("return-result").orElseThrow();
    assertThat(TERMS.stepDue(step, at("2026-11-20T14:00"), Vietnam.CALENDAR)).isEmpty();
  }

  @Test
  void anApplicantHasTheTimeTheProcedureNamesOrItsLimit() {
    assertThat(ClockTerms.response(SampleBundles.good().manifest()).iso()).isEqualTo("P2D");
    String none = "supplement: NONE";
    assertThat(
            ClockTerms.response(
                    SampleBundles.edited(
                            MANIFEST, "supplement: RESET, supplementResponse: P2D", none)
                        .manifest())
                .iso())
        .isEqualTo("P5D");
  }
}
