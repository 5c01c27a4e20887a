package vn.thutuc.studio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.deadline.ClockMoves;
import vn.thutuc.deadline.LedgerEntry;
import vn.thutuc.engine.CaseEnded;
import vn.thutuc.engine.EngineEvent;
import vn.thutuc.engine.FlowTaken;
import vn.thutuc.engine.RulingMade;
import vn.thutuc.engine.ServiceCalled;
import vn.thutuc.engine.StageEntered;
import vn.thutuc.engine.StageLeft;
import vn.thutuc.engine.TaskClosed;
import vn.thutuc.engine.TaskOpened;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.Ruling;

/** One worked case while it runs: what is known, what happened, how its clock stands. */
final class Trial {

  final Bundle bundle;
  final Scenario scenario;
  final TrialDeadline deadline;
  final Map<String, Object> known;
  final Map<String, String> openTasks = new LinkedHashMap<>();
  final List<String> path = new ArrayList<>();
  final List<Ruling> rulings = new ArrayList<>();
  final Footprints footprints = new Footprints();
  final Story story;
  private final TrialClock clock;
  private @Nullable CaseEnded ended;

  Trial(Bundle bundle, Scenario scenario, TrialDeadline deadline, TrialClock clock) {
    this.bundle = bundle;
    this.scenario = scenario;
    this.deadline = deadline;
    this.clock = clock;
    this.story = new Story(deadline::ledger);
    this.known = new LinkedHashMap<>(scenario.answers());
    scenario.registry().forEach((name, answer) -> known.put(name + "Lookup", answer));
  }

  /** The dossier's code in the scratch engine. */
  String dossier() {
    return scenario.file();
  }

  Instant now() {
    return clock.instant();
  }

  @Nullable CaseEnded ended() {
    return ended;
  }

  Facts facts() {
    return Facts.of(bundle.dictionary(), known, lawDay(), scenario.channel().name());
  }

  /** The day whose law counts: reception, or filing while it is not received yet. */
  private LocalDate lawDay() {
    Instant received = deadline.received().orElse(scenario.receivedAt().toInstant());
    return LocalDate.ofInstant(received, clock.getZone());
  }

  void hear(EngineEvent event) {
    if (event instanceof StageEntered entered) {
      footprints.step(entered.element());
      story.entered(entered);
      mover(entered.element()).flatMap(ClockMoves::entering).ifPresent(this::note);
    } else if (event instanceof StageLeft left) {
      leave(left);
    } else if (event instanceof FlowTaken taken) {
      footprints.flow(taken.flow());
      story.took(taken.flow());
    } else if (event instanceof TaskOpened opened) {
      openTasks.put(opened.element(), opened.taskId());
    } else if (event instanceof TaskClosed closed) {
      close(closed);
    } else if (event instanceof RulingMade made) {
      path.add(made.element());
      rulings.add(made.ruling());
      footprints.ruling(made.ruling());
      story.ruled(now(), made.element(), made.ruling());
    } else if (event instanceof ServiceCalled called) {
      serve(called);
      ClockMoves.calling(called.service()).ifPresent(this::note);
    } else if (event instanceof CaseEnded end) {
      ended = end;
      story.act(Moment.Kind.ENDED, now(), end.endEvent(), null, Map.of(), List.of());
      note(LedgerEntry.Kind.STOP);
    }
  }

  private void leave(StageLeft left) {
    story.left(left);
    if (!left.cancelled()) {
      mover(left.element()).flatMap(ClockMoves::leaving).ifPresent(this::note);
    }
  }

  private void serve(ServiceCalled called) {
    String answer = called.answer();
    List<String> named =
        answer == null
            ? List.of(called.service(), called.subject())
            : List.of(called.service(), called.subject(), answer);
    story.act(Moment.Kind.CALLED, now(), called.element(), null, Map.of(), named);
  }

  private void close(TaskClosed closed) {
    openTasks.remove(closed.element(), closed.taskId());
    if (closed.completed()) {
      path.add(closed.element());
    }
  }

  private Optional<Flow.Step> mover(String element) {
    return ClockMoves.mover(bundle.flow(), element);
  }

  private void note(LedgerEntry.Kind kind) {
    deadline.note(kind, now());
  }

  Flow.Step step(String element) {
    return bundle.flows().values().stream()
        .flatMap(flow -> flow.step(element).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException("The engine knows a step the flow does not: " + element));
  }
}
