package vn.thutuc.studio;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.deadline.ClockTerms;
import vn.thutuc.engine.Actor;
import vn.thutuc.engine.CaseEnded;
import vn.thutuc.engine.CaseFacts;
import vn.thutuc.engine.EngineEvent;
import vn.thutuc.engine.ModelRanAway;
import vn.thutuc.engine.ProcedureEngine;
import vn.thutuc.engine.PublishedBundles;
import vn.thutuc.engine.RegistryAnswer;
import vn.thutuc.engine.ServiceWork;
import vn.thutuc.engine.StartDossier;
import vn.thutuc.engine.StepTimes;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.rules.Ruling;

/** The worked cases of one bundle, and what they stand in for: store, answers and services. */
final class Trials implements PublishedBundles, CaseFacts, ServiceWork, StepTimes {

  /** Who files, answers and withdraws, as pages name roles. */
  static final String APPLICANT = "applicant";

  private final Bundle bundle;
  private final RuleBook book;
  private @Nullable Trial trial;

  Trials(Bundle bundle, RuleBook book) {
    this.bundle = bundle;
    this.book = book;
  }

  ScenarioResult run(
      Scenario scenario, ProcedureEngine engine, TrialClock clock, Calendars calendars) {
    ClockTerms terms = ClockTerms.of(bundle);
    WorkingCalendar calendar = calendars.get(terms.calendar());
    clock.set(scenario.receivedAt().toInstant());
    Trial running = new Trial(bundle, scenario, new TrialDeadline(terms, calendar), clock);
    trial = running;
    var time = calendar.workingTime(terms.policy().swapDaysWork());
    TrialMoves moves = new TrialMoves(running, clock, time, engine);
    AdviceAtFiling advice = new AdviceAtFiling(bundle, book);
    Optional<Mismatch> stopped = play(running, advice, moves, engine);
    Happened happened = happened(running, advice.documents());
    List<Mismatch> mismatches = new ArrayList<>(stopped.stream().toList());
    mismatches.addAll(
        new Comparison(happened, name -> find(name, running.rulings, advice))
            .with(scenario.expect()));
    return new ScenarioResult(
        scenario.file(),
        scenario.name(),
        happened,
        mismatches,
        new Playback(running.story.moments(), terms),
        Touched.of(bundle, running.footprints));
  }

  /**
   * Starts and makes the moves; whatever goes wrong is the answer, for it is what the case shows
   * about the model.
   */
  private static Optional<Mismatch> play(
      Trial running, AdviceAtFiling advice, TrialMoves moves, ProcedureEngine engine) {
    int number = 0;
    try {
      advice.ask(running);
      running.story.act(
          Moment.Kind.FILED,
          running.now(),
          null,
          APPLICANT,
          running.scenario.answers(),
          List.of(running.scenario.channel().name()));
      Map<String, Object> variables = Map.of("channel", running.scenario.channel().name());
      engine
          .workflow()
          .start(
              new StartDossier(running.dossier(), running.bundle.hash(), variables),
              Actor.applicant());
      for (Scenario.Move move : running.scenario.moves()) {
        number++;
        moves.make(move);
      }
      return Optional.empty();
    } catch (RuntimeException failed) {
      // what it was stopped for is a sentence, the refusal made of it only a code
      Throwable told = failed instanceof ModelRanAway ? failed.getCause() : failed;
      String why = Objects.requireNonNullElse(told.getMessage(), told.toString());
      return Optional.of(new Mismatch("move " + number, "possible", why));
    }
  }

  private static Happened happened(Trial running, List<String> checklist) {
    CaseEnded ended = running.ended();
    return new Happened(
        running.path,
        running.rulings,
        running.deadline.due(),
        running.deadline.isLateAt(running.now()),
        ended == null ? null : ended.status(),
        ended == null ? null : ended.endEvent(),
        checklist);
  }

  /** The last one made on the way; else what the rules said at filing. */
  private static @Nullable Ruling find(
      @Nullable String name, List<Ruling> made, AdviceAtFiling advice) {
    return made.stream()
        .filter(ruling -> name == null || ruling.ruleSet().equals(name))
        .reduce((first, last) -> last)
        .or(() -> Optional.ofNullable(name).flatMap(advice::ruling))
        .orElse(null);
  }

  void hear(EngineEvent event) {
    current().hear(event);
  }

  @Override
  public Bundle bundle(BundleHash hash) {
    return bundle;
  }

  @Override
  public RuleBook ruleBook(BundleHash hash) {
    return book;
  }

  @Override
  public Facts factsOf(String dossier, Bundle version) {
    return current().facts();
  }

  @Override
  public Optional<Instant> stepDue(Bundle version, Flow.Step step, Instant opened) {
    return step.limit()
        .map(limit -> ClockTerms.limit(limit, step.limitUnit()))
        .map(limit -> current().deadline.answerBy(limit, opened));
  }

  @Override
  public void issueResult(String dossier, String element, String result) {}

  @Override
  public void notify(String dossier, String element, String message) {}

  @Override
  public RegistryAnswer registry(String dossier, String element, String registry) {
    String answer = current().scenario.registry().get(registry);
    return answer == null ? RegistryAnswer.UNAVAILABLE : RegistryAnswer.valueOf(answer);
  }

  private Trial current() {
    return Objects.requireNonNull(trial, "no case runs");
  }
}
