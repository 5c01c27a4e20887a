package vn.thutuc.desk;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.dossier.AnswerCheck;
import vn.thutuc.dossier.AnswersNotValid;
import vn.thutuc.dossier.Findings;
import vn.thutuc.dossier.Reception;
import vn.thutuc.dossier.RefusalDesk;
import vn.thutuc.dossier.SupplementDesk;
import vn.thutuc.engine.Decisions;
import vn.thutuc.engine.Workflow;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.Submission;

/**
 * What an official does with a task.
 *
 * <p>Each act is one transaction: the task, the dossier, its clock and its log change together or
 * not at all.
 */
@Component
public class Desk {

  private final Stints stints;
  private final AnswerCheck check;
  private final Findings findings;
  private final Reception reception;
  private final SupplementDesk supplements;
  private final RefusalDesk refusals;
  private final Workflow workflow;

  Desk(
      Stints stints,
      AnswerCheck check,
      Findings findings,
      Reception reception,
      SupplementDesk supplements,
      RefusalDesk refusals,
      Workflow workflow) {
    this.stints = stints;
    this.check = check;
    this.findings = findings;
    this.reception = reception;
    this.supplements = supplements;
    this.refusals = refusals;
    this.workflow = workflow;
  }

  /** Takes a free task; taking one's own again changes nothing. */
  @Transactional
  public void claim(String taskId, Official official) {
    stints.begin(taskId, official);
  }

  /** Puts a task back for colleagues. */
  @Transactional
  public void release(String taskId, Official official) {
    stints.putBack(taskId, official);
  }

  /**
   * Completes a task with what its form holds.
   *
   * @throws AnswersNotValid if values are missing or not of their kind
   */
  @Transactional
  public void complete(String taskId, Official official, Map<String, List<String>> values) {
    Stint stint = stints.begin(taskId, official);
    Map<String, Object> answers = read(stint, values);
    findings.add(stint.dossier(), taskId, answers);
    if (stint.step().clock() == Flow.ClockEffect.START) {
      reception.receive(stint.dossier(), stint.bundle(), answers, official.username());
    }
    Map<String, Object> variables = new HashMap<>(Decisions.of(stint.bundle(), answers));
    variables.putAll(flags(stint, ""));
    workflow.complete(taskId, stint.actor(), variables);
  }

  /**
   * Ends a task by asking the applicant for what is missing, and keeps what was found until then.
   *
   * @param found what the task's form holds; what cannot be read is left out
   * @param requirements ids of published documents or conditions
   */
  @Transactional
  public void askForMore(
      String taskId,
      Official official,
      Map<String, List<String>> found,
      List<String> requirements,
      String note) {
    Stint stint = stints.begin(taskId, official);
    if (!found.isEmpty()) {
      findings.add(stint.dossier(), taskId, stint.submission(found).answers());
      stint = stints.begin(taskId, official);
    }
    Map<String, Object> variables = new HashMap<>(flags(stint, "supplement"));
    Instant answerBy =
        supplements.ask(
            stint.dossier(),
            stint.bundle(),
            stint.step().id(),
            requirements,
            note,
            official.username());
    variables.put("supplementDue", Date.from(answerBy));
    workflow.complete(taskId, stint.actor(), variables);
  }

  /** Ends a task by refusing the dossier with reasons. */
  @Transactional
  public void refuse(String taskId, Official official, List<String> conditions, String note) {
    Stint stint = stints.begin(taskId, official);
    Map<String, Object> variables = flags(stint, "refusal");
    refusals.refuse(stint.dossier(), stint.step().id(), conditions, note, official.username());
    workflow.complete(taskId, stint.actor(), variables);
  }

  private Map<String, Object> read(Stint stint, Map<String, List<String>> values) {
    String formId = stint.step().formId();
    if (formId == null) {
      return Map.of();
    }
    FormDefinition form = stint.bundle().form(formId).orElseThrow();
    Submission submission = check.added(stint.dossier(), stint.bundle(), form, values);
    if (!submission.isValid()) {
      throw new AnswersNotValid(submission.errors());
    }
    return submission.answers();
  }

  /** The variables of the step's side exits: true for the one taken. */
  private static Map<String, Object> flags(Stint stint, String taken) {
    Flow.Step step = stint.step();
    if (!taken.isEmpty() && step.property(taken).isEmpty()) {
      throw new ActNotOffered(taken, step.id());
    }
    Map<String, Object> flags = new HashMap<>();
    for (String exit : List.of("supplement", "refusal")) {
      step.property(exit).ifPresent(variable -> flags.put(variable, exit.equals(taken)));
    }
    return flags;
  }
}
