package vn.thutuc.studio.migration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.ClockCounts;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.engine.Changeover;
import vn.thutuc.engine.Place;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;

/** Who runs under which version of a procedure, at which step, and how much time is left. */
@Component
public class WhoIsWhere {

  private final Procedures procedures;
  private final Dossiers dossiers;
  private final Changeover changeover;
  private final ClockCounts clocks;
  private final Clock clock;

  WhoIsWhere(
      Procedures procedures,
      Dossiers dossiers,
      Changeover changeover,
      ClockCounts clocks,
      Clock clock) {
    this.procedures = procedures;
    this.dossiers = dossiers;
    this.changeover = changeover;
    this.clocks = clocks;
    this.clock = clock;
  }

  /**
   * A version with running dossiers.
   *
   * @param dossiers how many; one that stands at several steps is counted at each of them below
   */
  public record Version(ProcedureVersion version, int dossiers, List<Row> rows) {

    /** How many stand at a step. */
    public int at(String element) {
      return rows.stream()
          .filter(row -> row.element().equals(element))
          .mapToInt(row -> row.counts().dossiers())
          .sum();
    }
  }

  /**
   * The dossiers at one element.
   *
   * @param step null for an element the version's drawing does not name
   */
  public record Row(String element, Flow.@Nullable Step step, ClockCounts.Counts counts) {}

  /** Every version of the procedure somebody still runs under, newest law first. */
  public List<Version> of(ProcedureKey key) {
    Map<BundleHash, Integer> running = dossiers.running(key);
    List<Version> versions = new ArrayList<>();
    for (ProcedureVersion version : procedures.versions(key)) {
      if (running.containsKey(version.hash())) {
        versions.add(new Version(version, running.get(version.hash()), rows(version.hash())));
      }
    }
    return versions;
  }

  private List<Row> rows(BundleHash version) {
    Bundle bundle = procedures.bundle(version);
    Map<String, ClockCounts.Counts> counts =
        clocks.by(changeover.places(version), Place::element, Place::dossier, clock.instant());
    List<Row> rows = new ArrayList<>();
    bundle.flows().values().stream()
        .flatMap(flow -> flow.steps().stream())
        .forEach(
            step ->
                Optional.ofNullable(counts.remove(step.id()))
                    .ifPresent(found -> rows.add(new Row(step.id(), step, found))));
    counts.forEach((element, found) -> rows.add(new Row(element, null, found)));
    return rows;
  }
}
