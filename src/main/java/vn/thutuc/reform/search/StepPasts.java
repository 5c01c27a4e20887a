package vn.thutuc.reform.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.history.Trails;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.reform.change.Ways;

/** Finds out what each step at the top of a procedure was worth to those who really applied. */
public final class StepPasts {

  private final Bundle bundle;
  private final Flow flow;
  private final Trodden trodden;
  private final Map<String, Counts> steps = new HashMap<>();
  private final Map<String, Instant> open = new HashMap<>();
  private String dossier = "";
  private final Set<String> seen = new HashSet<>();
  private long dossiers;

  public StepPasts(Bundle bundle) {
    this.bundle = bundle;
    this.flow = bundle.flow();
    this.trodden = new Trodden(flow);
  }

  private static final class Counts {

    private long reached;
    private long visits;
    private double seconds;
  }

  /** So many dossiers more are told, whether they moved or not. */
  public void dossiers(int more) {
    dossiers += more;
  }

  public long dossiers() {
    return dossiers;
  }

  /** The next move; those of one dossier come together and in order. */
  public void add(Trails.Move move) {
    if (!move.dossier().equals(dossier)) {
      dossier = move.dossier();
      seen.clear();
      open.clear();
      trodden.begin();
    }
    if (flow.step(move.element()).isEmpty()) {
      return;
    }
    if (move.kind().equals("STAGE_ENTERED")) {
      came(move);
    } else {
      left(move);
    }
  }

  private void came(Trails.Move move) {
    Counts counts = steps.computeIfAbsent(move.element(), any -> new Counts());
    counts.visits++;
    counts.reached += seen.add(move.element()) ? 1 : 0;
    open.put(move.visit(), move.at());
    trodden.came(move.element());
  }

  private void left(Trails.Move move) {
    Instant since = open.remove(move.visit());
    if (since != null) {
      Duration stay = Duration.between(since, move.at());
      steps.computeIfAbsent(move.element(), any -> new Counts()).seconds += stay.toMillis() / 1e3;
    }
    if (move.kind().equals("STAGE_LEFT")) {
      trodden.left(move.element());
    }
  }

  /** Every step somebody came to, in the order of the drawing. */
  public List<StepPast> found() {
    Ways ways = new Ways(bundle);
    List<StepPast> found = new ArrayList<>();
    for (Flow.Step step : flow.steps()) {
      Counts counts = steps.get(step.id());
      if (counts != null && StepValues.isOne(step)) {
        Turns turns =
            Turns.of(ways.of(step), way -> (double) trodden.count(way) / Math.max(1, dossiers));
        found.add(past(step, counts, turns));
      }
    }
    return found;
  }

  private StepPast past(Flow.Step step, Counts counts, Turns turns) {
    double all = Math.max(1, dossiers);
    return new StepPast(
        step.id(),
        step.name(),
        counts.reached,
        counts.visits / all,
        counts.seconds / all,
        turns.supplements(),
        turns.back(),
        turns.refused(),
        turns.others());
  }
}
