package vn.thutuc.reform.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;

/**
 * What hangs on the answers of a step, read from the process alone: the gateways that ask for them
 * and where their ways lead.
 */
public final class Ways {

  private final Bundle bundle;
  private final Flow flow;
  private final Answers answers;
  private final List<String> line;

  public Ways(Bundle bundle) {
    this.bundle = bundle;
    this.flow = bundle.flow();
    this.answers = new Answers(bundle);
    this.line = flow.mainLine().stream().map(Flow.Step::id).toList();
  }

  /** Where a way leads, seen from the step whose answer is asked for. */
  public enum Lead {
    /** On towards the good end. */
    ONWARD,
    /** The applicant is asked for something. */
    SUPPLEMENT,
    /** What was done is done again. */
    BACK,
    /** Away from the good end. */
    REFUSED
  }

  /** Those of its answers a gateway tests before anybody else is asked for them. */
  public Set<String> needed(Flow.Step step) {
    return answers.neededAfter(step);
  }

  /** Those of its answers that rules look at, or may look at, in a later step. */
  public Set<String> ruledOn(Flow.Step step) {
    Set<String> looked = new LinkedHashSet<>();
    Shapes.after(flow, step.id()).stream()
        .flatMap(id -> flow.step(id).stream())
        .filter(later -> later.kind() == Flow.Kind.RULE_TASK)
        .forEach(later -> looked.addAll(Needs.of(bundle, later)));
    Set<String> asked = new LinkedHashSet<>(answers.asked(step));
    asked.retainAll(looked);
    return asked;
  }

  /** The ways of the gateways that ask for an answer of the step, by gateway. */
  public Map<String, Map<Flow.Edge, Lead>> of(Flow.Step step) {
    Set<String> gateways = new LinkedHashSet<>();
    answers.gateways(step).values().forEach(gateways::addAll);
    int place = place(step.id());
    Map<String, Map<Flow.Edge, Lead>> all = new LinkedHashMap<>();
    for (String gateway : gateways) {
      Map<Flow.Edge, Lead> ways = new LinkedHashMap<>();
      flow.leaving(gateway).forEach(way -> ways.put(way, lead(way.to(), place)));
      all.put(gateway, ways);
    }
    return all;
  }

  private Lead lead(String to, int place) {
    if (flow.step(to).filter(Flow.Step::waitsForApplicant).isPresent()) {
      return Lead.SUPPLEMENT;
    }
    int first = Decisions.first(flow, to, line);
    if (first > place) {
      return Lead.ONWARD;
    }
    boolean ends =
        !line.contains(to)
            && Shapes.after(flow, to, id -> !line.contains(id)).stream()
                .flatMap(id -> flow.step(id).stream())
                .anyMatch(step -> step.kind() == Flow.Kind.END);
    return first < 0 || ends ? Lead.REFUSED : Lead.BACK;
  }

  /** Its place on the way to the good end; for a step beside it that of the station before it. */
  private int place(String step) {
    if (line.contains(step)) {
      return line.indexOf(step);
    }
    int last = -1;
    for (int i = 0; i < line.size(); i++) {
      boolean follows = Shapes.after(flow, line.get(i), id -> !line.contains(id)).contains(step);
      last = follows ? i : last;
    }
    return last;
  }
}
