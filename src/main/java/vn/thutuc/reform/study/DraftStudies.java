package vn.thutuc.reform.study;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.BundleSimulation;
import vn.thutuc.reform.comparison.Comparing;
import vn.thutuc.reform.comparison.Comparison;
import vn.thutuc.reform.comparison.Study;
import vn.thutuc.reform.comparison.Variant;
import vn.thutuc.reform.ledger.Forecasting;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;

/** Simulates anew what a draft from the lab has become, and keeps that as its forecast. */
@Component
public class DraftStudies {

  private final LabDrafts drafts;
  private final DraftBundles bundles;
  private final Procedures procedures;
  private final LabParameters parameters;
  private final StudyRuns runs;
  private final Forecasting forecasting;
  private final Clock clock;

  DraftStudies(
      LabDrafts drafts,
      DraftBundles bundles,
      Procedures procedures,
      LabParameters parameters,
      StudyRuns runs,
      Forecasting forecasting,
      Clock clock) {
    this.drafts = drafts;
    this.bundles = bundles;
    this.procedures = procedures;
    this.parameters = parameters;
    this.runs = runs;
    this.forecasting = forecasting;
    this.clock = clock;
  }

  /**
   * Asks the draft's study again with what lies in the draft now in the place of the variant. It is
   * kept for that content, if it is still there at the end.
   *
   * @throws NotFromTheLab if the draft was not made from a study
   * @throws vn.thutuc.simulation.BadParameters if the parameters no longer fit the content
   * @throws vn.thutuc.reform.run.RunUnderWay while this person has another study on its way
   */
  public StudyRun again(DraftId draft, Official by) {
    forecasting.requireOpen(draft, by);
    StudyPlan plan = drafts.of(draft).orElseThrow(() -> new NotFromTheLab(draft));
    Bundle now = bundles.whole(draft);
    Study study = about(plan.study(procedures.bundle(plan.base())), now);
    LabLimits.check(parameters.parameters(plan.parameters()), study);
    String text = study.variants().get(0).parameters().toString();
    BundleSimulation.of(now, parameters.parameters(text));
    StudyRun run = new StudyRun(new DraftPlan(draft, plan), 2);
    return runs.start(
        run,
        by.username(),
        () -> {
          Comparison comparison =
              new Comparing(study, parameters.calendars(), LabLimits.threads(), run).run();
          return () -> {
            forecasting.simulated(
                draft, now.hash(), Foretold.of(plan, comparison, LocalDate.now(clock)), by);
            return draft.value();
          };
        });
  }

  private static Study about(Study study, Bundle now) {
    Variant first = study.variants().get(0);
    return study.with(
        new Variant(
            first.id(), first.name(), now, first.parameters(), first.sentences(), first.laws()));
  }
}
