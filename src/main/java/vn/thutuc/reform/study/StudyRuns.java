package vn.thutuc.reform.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.comparison.Comparing;
import vn.thutuc.reform.comparison.Comparison;
import vn.thutuc.reform.comparison.Study;
import vn.thutuc.reform.ledger.Forecast;
import vn.thutuc.reform.run.RunKind;
import vn.thutuc.reform.run.Runs;
import vn.thutuc.reform.search.Found;
import vn.thutuc.reform.search.Search;
import vn.thutuc.reform.search.Searching;
import vn.thutuc.reform.sensitivity.StudySensing;
import vn.thutuc.reform.sensitivity.TornadoJson;

/** Runs studies and searches beside the page that asked, one at a time, and keeps their answers. */
@Component
public class StudyRuns implements AutoCloseable {

  private final Procedures procedures;
  private final LabParameters parameters;
  private final Studies studies;
  private final StudyForecasts forecasts;
  private final Searches searches;
  private final StepHistory history;
  private final Clock clock;
  private final Runs<StudyRun> runs =
      new Runs<>(RunKind.STUDY, LabLimits.WAITING, LabLimits.LONGEST);

  StudyRuns(
      Procedures procedures,
      LabParameters parameters,
      Studies studies,
      StudyForecasts forecasts,
      Searches searches,
      StepHistory history,
      Clock clock) {
    this.procedures = procedures;
    this.parameters = parameters;
    this.studies = studies;
    this.forecasts = forecasts;
    this.searches = searches;
    this.history = history;
    this.clock = clock;
  }

  /** The latest run of this person, over or not. */
  public Optional<StudyRun> of(String person) {
    return runs.of(person);
  }

  /**
   * Starts it, after all that can be refused was looked at.
   *
   * @throws vn.thutuc.simulation.BadParameters naming text and path
   * @throws vn.thutuc.reform.change.ChangeRefused for the first change that cannot be made
   * @throws vn.thutuc.reform.run.RunUnderWay while this person has another on its way
   * @throws vn.thutuc.reform.run.RunsFull if too many others wait
   */
  public StudyRun start(LabPlan plan, String person) {
    runs.refuseSecond(person);
    parameters.simulation(procedures.bundle(plan.base()), plan.parameters());
    if (plan instanceof SearchPlan search) {
      return search(search, person);
    }
    return study(plan instanceof DraftPlan again ? again.study() : (StudyPlan) plan, person);
  }

  /** Starts a run that says itself what is to be done. */
  StudyRun start(StudyRun run, String person, Runs.Work work) {
    return runs.start(run, person, work);
  }

  private StudyRun study(StudyPlan plan, String person) {
    Study study = plan.study(procedures.bundle(plan.base()));
    LabLimits.check(parameters.parameters(plan.parameters()), study);
    StudyRun run = new StudyRun(plan, 1 + study.variants().size());
    return runs.start(
        run,
        person,
        () -> {
          Comparison comparison =
              new Comparing(study, parameters.calendars(), LabLimits.threads(), run).run();
          Forecast.Content foretold = Foretold.of(plan, comparison, LocalDate.now(clock));
          return () -> {
            KeptStudy kept = KeptStudy.of(plan, study, comparison, person, clock.instant());
            long number = studies.keep(kept, LabLimits.KEPT);
            forecasts.add(number, foretold);
            return number;
          };
        });
  }

  private StudyRun search(SearchPlan plan, String person) {
    Bundle base = procedures.bundle(plan.base());
    Search search = plan.search(base);
    LabLimits.check(parameters.parameters(plan.parameters()), search);
    StudyRun run = new StudyRun(plan, 1);
    return runs.start(
        run,
        person,
        () -> {
          Found found =
              new Searching(search, parameters.calendars(), LabLimits.threads(), run).run();
          KeptSearch.Past past = history.of(base);
          return () ->
              searches.keep(
                  KeptSearch.of(plan, found, past, person, clock.instant()), LabLimits.KEPT);
        });
  }

  /**
   * Starts to look which assumptions of a kept study move its answer; it is kept beside it.
   *
   * @throws StudyOutdated if the changes no longer give what the study was about
   * @throws vn.thutuc.reform.run.RunUnderWay while this person has another on its way
   * @throws vn.thutuc.reform.run.RunsFull if too many others wait
   */
  public StudyRun sensitivity(KeptStudy kept, String person) {
    runs.refuseSecond(person);
    Study study = kept.plan().study(procedures.bundle(kept.plan().base()));
    if (!study.variants().get(0).bundle().hash().equals(kept.variant())) {
      throw new StudyOutdated(kept.id());
    }
    StudySensing sensing =
        new StudySensing(study, parameters.calendars(), LabLimits.CASES_OF_SENSITIVITY);
    StudyRun run = new StudyRun(kept.plan(), sensing.lives());
    return runs.start(
        run,
        person,
        () -> {
          String told = TornadoJson.write(sensing.run(LabLimits.threads(), run));
          return () -> {
            studies.sensitivity(kept.id(), told);
            return kept.id();
          };
        });
  }

  /** Stops what is on its way, before the database goes. */
  @Override
  public void close() {
    runs.close();
  }
}
