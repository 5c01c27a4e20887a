package vn.thutuc.studio;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.ClockMoves;
import vn.thutuc.deadline.ClockTerms;
import vn.thutuc.deadline.LedgerEntry;
import vn.thutuc.deadline.TimeLimit;
import vn.thutuc.engine.Actor;
import vn.thutuc.engine.Decisions;
import vn.thutuc.engine.ProcedureEngine;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Scenario;

/** Makes the moves of a worked case as officials, applicant and clock would. */
final class TrialMoves {

  private final Trial trial;
  private final TrialClock clock;
  private final WorkingTime time;
  private final ProcedureEngine engine;

  /** Requests made so far, by stage: the law allows one full notice at each. */
  private final Map<String, Integer> supplements = new HashMap<>();

  TrialMoves(Trial trial, TrialClock clock, WorkingTime time, ProcedureEngine engine) {
    this.trial = trial;
    this.clock = clock;
    this.time = time;
    this.engine = engine;
  }

  void make(Scenario.Move move) {
    clock.set(CaseTime.after(clock.instant(), move.after(), time));
    if (move instanceof Scenario.Complete complete) {
      complete(complete);
    } else if (move instanceof Scenario.Ask ask) {
      ask(ask);
    } else if (move instanceof Scenario.Refuse refuse) {
      tell(Moment.Kind.REFUSED, refuse.task(), Map.of(), refuse.reasons());
      finish(refuse.task(), "refusal", Map.of());
    } else if (move instanceof Scenario.Message message) {
      tell(message);
    } else if (move instanceof Scenario.Timer timer) {
      trial.story.act(
          Moment.Kind.TIMED, clock.instant(), timer.element(), null, Map.of(), List.of());
      engine.timers().fire(trial.dossier(), timer.element());
    }
  }

  /** Notes what an official is about to do at a task. */
  private void tell(Moment.Kind kind, String task, Map<String, Object> given, List<String> named) {
    trial.story.act(kind, clock.instant(), task, trial.step(task).role(), given, named);
  }

  private void complete(Scenario.Complete complete) {
    tell(Moment.Kind.COMPLETED, complete.task(), complete.variables(), List.of());
    trial.known.putAll(complete.variables());
    if (trial.step(complete.task()).clock() == Flow.ClockEffect.START) {
      if (!ClockMoves.mayStart(trial.bundle.manifest(), complete.variables())) {
        throw new MoveImpossible(
            "the clock waits for the fee: " + complete.task() + " needs feeSettled: true");
      }
      trial.deadline.note(LedgerEntry.Kind.START, clock.instant());
    }
    finish(complete.task(), "", Decisions.of(trial.bundle, complete.variables()));
  }

  private void ask(Scenario.Ask ask) {
    tell(Moment.Kind.ASKED, ask.task(), ask.found(), ask.requirements());
    trial.known.putAll(ask.found());
    var rules = trial.bundle.manifest().clock();
    if (supplements.merge(ask.task(), 1, Integer::sum) > rules.maxSupplements()) {
      throw new MoveImpossible(
          "only " + rules.maxSupplements() + " supplements may be asked for at " + ask.task());
    }
    ask.requirements().stream()
        .filter(id -> !isPublished(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new MoveImpossible(id + " is no published document or condition");
            });
    TimeLimit response = ClockTerms.response(trial.bundle.manifest());
    Instant answerBy = trial.deadline.answerBy(response, clock.instant());
    finish(ask.task(), "supplement", Map.of("supplementDue", answerBy));
  }

  private boolean isPublished(String id) {
    var manifest = trial.bundle.manifest();
    return manifest.document(id).isPresent()
        || manifest.conditions().stream().anyMatch(condition -> condition.id().equals(id));
  }

  private void tell(Scenario.Message message) {
    trial.known.putAll(message.answers());
    trial.story.act(
        Moment.Kind.TOLD,
        clock.instant(),
        null,
        Trials.APPLICANT,
        message.answers(),
        List.of(message.name()));
    engine
        .workflow()
        .message(
            trial.dossier(),
            message.name(),
            Actor.applicant(),
            Decisions.of(trial.bundle, message.answers()));
  }

  /** Completes a task by its ordinary way or one of its side exits. */
  private void finish(String task, String exit, Map<String, Object> variables) {
    String taskId = trial.openTasks.get(task);
    if (taskId == null) {
      throw new MoveImpossible(task + " does not wait; waiting: " + trial.openTasks.keySet());
    }
    Flow.Step step = trial.step(task);
    if (!exit.isEmpty() && step.property(exit).isEmpty()) {
      throw new MoveImpossible(task + " offers no " + exit);
    }
    Map<String, Object> all = new HashMap<>(variables);
    for (String side : List.of("supplement", "refusal")) {
      step.property(side).ifPresent(variable -> all.put(variable, side.equals(exit)));
    }
    String role = step.role();
    Actor official = new Actor("scenario", role == null ? Set.of() : Set.of(role));
    engine.workflow().complete(taskId, official, all);
  }
}
