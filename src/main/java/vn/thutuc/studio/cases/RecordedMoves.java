package vn.thutuc.studio.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.GivenAnswers;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.procedure.Term;
import vn.thutuc.studio.CaseTime;

/** What was done to a finished dossier, as the moves of a worked case. */
final class RecordedMoves {

  private static final Map<String, String> MESSAGES =
      Map.of(
          "SUPPLEMENT_ANSWERED", "supplement-supplied",
          "WITHDRAWAL_ASKED", "withdrawal",
          "DRAFT_CONFIRMED", "draft-confirmed",
          "DRAFT_CORRECTED", "draft-corrected");

  private final Bundle bundle;
  private final Dossier dossier;
  private final List<GivenAnswers> supplied = new ArrayList<>();
  private final Map<String, Map<String, Object>> found = new LinkedHashMap<>();
  private final WorkingTime time;
  private final UnaryOperator<Map<String, Object>> mask;
  private final boolean kept;
  private final List<Scenario.Move> moves = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private Instant now;
  private @Nullable CaseEvent side;

  RecordedMoves(
      Bundle bundle,
      Dossier dossier,
      List<GivenAnswers> trail,
      WorkingTime time,
      UnaryOperator<Map<String, Object>> mask) {
    this.bundle = bundle;
    this.dossier = dossier;
    this.time = time;
    this.mask = mask;
    this.now = dossier.submittedAt();
    this.kept = !trail.isEmpty();
    for (GivenAnswers answers : trail) {
      String task = answers.taskId();
      if (task == null) {
        supplied.add(answers);
      } else {
        found.put(task, answers.given());
      }
    }
  }

  /** Reads the log, oldest first. */
  RecordedMoves read(List<CaseEvent> log) {
    log.forEach(this::read);
    return this;
  }

  List<Scenario.Move> moves() {
    return List.copyOf(moves);
  }

  /** The tasks completed and questions answered, in order. */
  List<String> path() {
    return List.copyOf(path);
  }

  private void read(CaseEvent event) {
    String element = event.element();
    switch (event.kind()) {
      case "SUPPLEMENT_ASKED", "REFUSED" -> side = event;
      case "TASK_COMPLETED" -> complete(event, String.valueOf(element));
      case "RULING_MADE" -> path.add(String.valueOf(element));
      case "STAGE_ENTERED", "STAGE_LEFT" -> timer(event, String.valueOf(element));
      default ->
          Optional.ofNullable(MESSAGES.get(event.kind())).ifPresent(name -> tell(event, name));
    }
  }

  private void complete(CaseEvent event, String task) {
    Term after = after(event);
    Map<String, Object> answers = mask.apply(answers(event, task));
    CaseEvent exit = side;
    if (exit == null) {
      moves.add(new Scenario.Complete(after, task, answers));
    } else if (exit.kind().equals("REFUSED")) {
      moves.add(new Scenario.Refuse(after, task, ids(exit, "conditions")));
    } else {
      moves.add(new Scenario.Ask(after, task, ids(exit, "requirements"), null, answers));
    }
    side = null;
    path.add(task);
  }

  /**
   * As they were given; of an older dossier, what is known in the end under the step's questions.
   */
  private Map<String, Object> answers(CaseEvent event, String task) {
    if (kept) {
      return found.getOrDefault(event.details().getOrDefault("task", ""), Map.of());
    }
    Map<String, Object> answers = new LinkedHashMap<>(dossier.findings());
    String form = step(task).map(Flow.Step::formId).orElse(null);
    answers
        .keySet()
        .removeIf(
            name -> form == null || bundle.form(form).flatMap(one -> one.field(name)).isEmpty());
    return answers;
  }

  private void tell(CaseEvent event, String message) {
    boolean answered = event.kind().equals("SUPPLEMENT_ANSWERED");
    Map<String, Object> answers =
        answered && !supplied.isEmpty() ? mask.apply(supplied.remove(0).given()) : Map.of();
    moves.add(new Scenario.Message(after(event), message, answers));
  }

  /**
   * A timer beside a step, or behind an event gateway, is told of when it goes off; a wait for a
   * time alone is told of when it is over.
   */
  private void timer(CaseEvent event, String element) {
    boolean entered = event.kind().equals("STAGE_ENTERED");
    boolean goneOff =
        step(element)
            .filter(step -> step.trigger().type() == Flow.Trigger.Type.TIMER)
            .filter(step -> entered == (step.attachedTo() != null || isBehindGateway(element)))
            .isPresent();
    if (goneOff) {
      moves.add(new Scenario.Timer(after(event), element));
    }
  }

  private boolean isBehindGateway(String element) {
    return bundle.flows().values().stream()
        .flatMap(
            flow ->
                flow.edges().stream()
                    .filter(edge -> edge.to().equals(element))
                    .flatMap(edge -> flow.step(edge.from()).stream()))
        .anyMatch(step -> step.kind() == Flow.Kind.EVENT_GATEWAY);
  }

  private Optional<Flow.Step> step(String element) {
    return bundle.flows().values().stream()
        .flatMap(flow -> flow.step(element).stream())
        .findFirst();
  }

  private Term after(CaseEvent event) {
    Term term = CaseTime.between(now, event.at(), time);
    now = CaseTime.after(now, term, time);
    return term;
  }

  private static List<String> ids(CaseEvent event, String name) {
    return Arrays.stream(event.details().getOrDefault(name, "").split(","))
        .filter(id -> !id.isBlank())
        .toList();
  }
}
