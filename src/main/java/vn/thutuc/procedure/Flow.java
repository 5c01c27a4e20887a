package vn.thutuc.procedure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * The sequence of steps of a procedure, read from its BPMN. Engine, simulator, check and the way
 * picture all read this one, so that they cannot disagree about what the model says.
 *
 * @param processId the BPMN process id
 */
public record Flow(String processId, List<Step> steps, List<Edge> edges) {

  public Flow {
    steps = List.copyOf(steps);
    edges = List.copyOf(edges);
  }

  /**
   * Reads a lone diagram, drawn for analysis: the accepted language and plain tasks. It passes the
   * same gate as every other, but is never given to the engine.
   *
   * @throws BundleProblem naming the file and the first thing that was refused
   */
  public static Flow read(String file, byte[] bytes) {
    return FlowReader.read(file, ModelGate.drawing(file, bytes));
  }

  /** The step with that BPMN id. */
  public Optional<Step> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  public List<Step> userTasks() {
    return steps.stream().filter(step -> step.kind() == Kind.USER_TASK).toList();
  }

  /** The steps a token can go to from here along sequence flows. */
  public List<Step> successors(String id) {
    return edges.stream()
        .filter(e -> e.from().equals(id))
        .flatMap(e -> step(e.to()).stream())
        .toList();
  }

  /** These steps and all a dossier may still come to from them, boundary events included. */
  public Set<Step> reachable(Collection<String> from) {
    return Reach.of(this, from);
  }

  public List<Edge> leaving(String id) {
    return edges.stream().filter(edge -> edge.from().equals(id)).toList();
  }

  /**
   * The sum of step limits along the longest way from a start to an end; see {@link LongestPath}.
   */
  public LongestPath longestPathLimits() {
    return LongestPath.of(this);
  }

  /** The steps people see on the way to the good end, in order: the stations of the way picture. */
  public List<Step> mainLine() {
    return MainLine.of(this);
  }

  /** What a step is, in the words of BPMN. */
  public enum Kind {
    START,
    USER_TASK,
    RULE_TASK,
    SERVICE_TASK,
    /** A task of no kind the engine knows: drawn for analysis, not to be run. */
    TASK,
    CALL,
    SUB_PROCESS,
    EVENT_SUB_PROCESS,
    /** An intermediate catch event: the dossier waits for a message or a time. */
    WAIT,
    THROW,
    BOUNDARY,
    EXCLUSIVE_GATEWAY,
    PARALLEL_GATEWAY,
    INCLUSIVE_GATEWAY,
    EVENT_GATEWAY,
    END,
    /** Something the accepted language does not have; the check refuses it. */
    OTHER;

    public boolean isGateway() {
      return name().endsWith("GATEWAY");
    }
  }

  /** What the dossier's clock does at a step. */
  public enum ClockEffect {
    RUN,
    PAUSE,
    RESET,
    START,
    STOP;

    /** Nothing for a word that is none of these. */
    public static Optional<ClockEffect> of(String word) {
      return Arrays.stream(values()).filter(effect -> effect.name().equals(word)).findFirst();
    }
  }

  /**
   * What triggers an event.
   *
   * @param name the name of the message, signal or link, the error code, or the timer's expression
   */
  public record Trigger(Type type, @Nullable String name, boolean interrupting) {

    /** The event types of the accepted language. */
    public enum Type {
      NONE,
      MESSAGE,
      TIMER,
      SIGNAL,
      ERROR,
      ESCALATION,
      TERMINATE,
      LINK,
      OTHER
    }
  }

  /**
   * A sequence flow.
   *
   * @param condition the expression as written; null when there is none
   * @param isDefault taken when no other condition holds
   */
  public record Edge(
      String id, String from, String to, @Nullable String condition, boolean isDefault) {}

  /**
   * One element of the process.
   *
   * @param parent the sub-process it sits in; null at the top
   * @param role the role id of camunda:candidateGroups; null when nobody acts
   * @param formId the id of its form; null when none
   * @param decision the id of a decision table it asks; null when none
   * @param bean the name in camunda:delegateExpression, e.g. {@code rules}; null when none
   * @param called the key of a called process; null when none
   * @param binding the Camunda binding of its form, decision or called process, as written
   * @param resultVariable the variable a decision's answer goes to; null when none
   * @param attachedTo the activity a boundary event watches; null otherwise
   * @param many true for a multi-instance activity
   * @param sequential whether its instances come one after the other
   */
  public record Step(
      String id,
      Text name,
      Kind kind,
      @Nullable String parent,
      @Nullable String role,
      @Nullable String formId,
      @Nullable String decision,
      @Nullable String bean,
      @Nullable String called,
      @Nullable String binding,
      @Nullable String resultVariable,
      Trigger trigger,
      @Nullable String attachedTo,
      boolean many,
      boolean sequential,
      Map<String, String> properties) {

    public Step {
      properties = Copies.map(properties);
    }

    public Optional<String> property(String name) {
      return Optional.ofNullable(properties.get(name));
    }

    /**
     * The internal limit of the step; a text that is no term counts as none (the check says so).
     */
    public Optional<Term> limit() {
      return property("limit").filter(Term::isValid).map(Term::parse);
    }

    /** What the days of {@link #limit} are; working days unless the step says otherwise. */
    public Manifest.LimitUnit limitUnit() {
      return property("limitUnit")
          .filter(Manifest.LimitUnit.CALENDAR.name()::equals)
          .map(Manifest.LimitUnit::valueOf)
          .orElse(Manifest.LimitUnit.WORKING);
    }

    public ClockEffect clock() {
      return property("clock").flatMap(ClockEffect::of).orElse(ClockEffect.RUN);
    }

    /** The name the public sees: the property {@code public} ("vi|en") or the step's own name. */
    public Text publicName() {
      return property("public").flatMap(Step::twoTexts).orElse(name);
    }

    /** Whose silence counts at this step, by the property {@code silenceOf} ("vi|en"). */
    public Optional<Text> silenceOf() {
      return property("silenceOf").flatMap(Step::twoTexts);
    }

    private static Optional<Text> twoTexts(String value) {
      String[] parts = value.split("\\|", 2);
      return parts.length == 2
          ? Optional.of(new Text(parts[0].strip(), parts[1].strip()))
          : Optional.empty();
    }

    /** Whether the dossier waits for the applicant here. */
    public boolean waitsForApplicant() {
      return property("waitsFor").filter("APPLICANT"::equals).isPresent();
    }

    public boolean is(String flag) {
      return property(flag).filter("true"::equals).isPresent();
    }
  }
}
