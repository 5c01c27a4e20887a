package vn.thutuc.deadline;

import java.util.Map;
import java.util.Optional;
import vn.thutuc.procedure.ClockRules;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;

/**
 * What a step of the process does to the dossier's clock (procedure bundle, "What the BPMN says");
 * the running dossier and a scenario of it read this one table.
 *
 * <p>A wait that resets holds the clock first: the limit is counted anew from the answer, not from
 * the question.
 */
public final class ClockMoves {

  private ClockMoves() {}

  /**
   * The step of an element as far as the clock goes. Empty for a catch event behind an event
   * gateway that moves the clock itself: the two are one wait, told once.
   */
  public static Optional<Flow.Step> mover(Flow flow, String element) {
    boolean told =
        flow.edges().stream()
            .filter(edge -> edge.to().equals(element))
            .flatMap(edge -> flow.step(edge.from()).stream())
            .anyMatch(
                before ->
                    before.kind() == Flow.Kind.EVENT_GATEWAY
                        && before.clock() != Flow.ClockEffect.RUN);
    return told ? Optional.empty() : flow.step(element);
  }

  /**
   * Whether completing the step with {@code clock=START} starts the clock: always upon reception,
   * else only if the official's answers say that the fee is settled.
   */
  public static boolean mayStart(Manifest manifest, Map<String, Object> answers) {
    return manifest.clock().startsOn() == ClockRules.StartsOn.RECEPTION
        || Boolean.TRUE.equals(answers.get(ClockRules.FEE_SETTLED));
  }

  /** The entry to make when a dossier reaches a step. */
  public static Optional<LedgerEntry.Kind> entering(Flow.Step step) {
    return switch (step.clock()) {
      case PAUSE, RESET -> Optional.of(LedgerEntry.Kind.PAUSE);
      case STOP -> Optional.of(LedgerEntry.Kind.STOP);
      case RUN, START -> Optional.empty();
    };
  }

  /** The entry to make when a dossier leaves a step that was not interrupted. */
  public static Optional<LedgerEntry.Kind> leaving(Flow.Step step) {
    return switch (step.clock()) {
      case PAUSE -> Optional.of(LedgerEntry.Kind.RESUME);
      case RESET -> Optional.of(LedgerEntry.Kind.RESET);
      case RUN, START, STOP -> Optional.empty();
    };
  }

  /** The entry to make when a service of the vocabulary was called. */
  public static Optional<LedgerEntry.Kind> calling(String service) {
    return service.equals("issueResult") ? Optional.of(LedgerEntry.Kind.STOP) : Optional.empty();
  }
}
