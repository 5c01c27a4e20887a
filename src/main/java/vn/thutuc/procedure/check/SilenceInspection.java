package vn.thutuc.procedure.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.thutuc.procedure.ClockRules.NoResponse;
import vn.thutuc.procedure.Flow;

/**
 * Does the way behind a supplement's time limit end as procedure.yaml says it does when the
 * applicant stays silent? The diagram decides what happens; the manifest is what the public reads,
 * so the two must not differ.
 */
final class SilenceInspection implements Inspection {

  private static final String SUPPLEMENT_DUE = "${supplementDue}";

  @Override
  public void inspect(Subject subject, Report report) {
    NoResponse said = subject.manifest().clock().onNoResponse();
    for (Flow.Step timer : subject.flow().steps()) {
      if (timer.trigger().type() == Flow.Trigger.Type.TIMER
          && SUPPLEMENT_DUE.equals(Objects.requireNonNullElse(timer.trigger().name(), ""))
          && !ends(timer, said, subject)) {
        report.add(Kind.CLOCK_SILENCE, subject.processFile(), timer.id(), timer.name(), said);
      }
    }
  }

  /**
   * Whether the ends the dossier comes to by itself are all of the kind said and, where an official
   * acts first, whether one of that kind can still be come to. Nobody acts where it lapses. A way
   * without any end has a finding of its own.
   */
  private static boolean ends(Flow.Step timer, NoResponse said, Subject subject) {
    Set<String> byItself = new HashSet<>();
    boolean officialActs = follow(timer, subject, byItself);
    Set<String> kind = statuses(said);
    if (!kind.containsAll(byItself)) {
      return false;
    }
    List<Flow.Step> ends =
        subject.graph().reachableFrom(timer.id()).stream()
            .flatMap(id -> subject.flow().step(id).stream())
            .filter(step -> step.kind() == Flow.Kind.END)
            .toList();
    return !officialActs
        || ends.isEmpty()
        || (said != NoResponse.LAPSE
            && ends.stream().anyMatch(end -> kind.contains(end.property("status").orElse(""))));
  }

  /** Collects the statuses of the ends before any task or wait; true if there is one of those. */
  private static boolean follow(Flow.Step timer, Subject subject, Set<String> statuses) {
    boolean acts = false;
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(timer.id()));
    while (!open.isEmpty()) {
      for (Flow.Step next : subject.flow().successors(open.poll())) {
        if (next.kind() == Flow.Kind.END) {
          statuses.add(next.property("status").orElse(""));
        } else if (isWork(next)) {
          acts = true;
        } else if (seen.add(next.id())) {
          open.add(next.id());
        }
      }
    }
    return acts;
  }

  private static boolean isWork(Flow.Step step) {
    return switch (step.kind()) {
      case USER_TASK, WAIT, EVENT_GATEWAY, CALL, SUB_PROCESS -> true;
      default -> false;
    };
  }

  /** The ends that are a stop, a refusal, or a lapse, which no official need declare. */
  private static Set<String> statuses(NoResponse said) {
    return switch (said) {
      case STOP, LAPSE -> Set.of("STOPPED");
      case REFUSE -> Set.of("REFUSED", "NOT_RECEIVED");
    };
  }
}
