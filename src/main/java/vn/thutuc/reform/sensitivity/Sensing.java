package vn.thutuc.reform.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.simulation.Estimate;

/**
 * Takes one assumption after the other lower and higher and lives through today's procedure and the
 * variant again, with the same applicants and the same luck: what moves is the assumption's doing.
 */
public final class Sensing {

  /** The figures of a whole procedure people ask for. */
  public static final List<String> FIGURES =
      List.of(
          "cycle_time_p50",
          "working_cycle_time_p50",
          "cycle_time_mean",
          "cycle_time_p95",
          "sla_breach_share",
          "staff_work_mean",
          "people_cost_mean",
          "cost_mean");

  private final Side today;
  private final @Nullable Side variant;
  private final List<Assumption> assumptions;

  Sensing(Side today, @Nullable Side variant) {
    this.today = today;
    this.variant = variant;
    this.assumptions = Assumptions.of(today.parameters());
  }

  /** What is lived through anew with other parameters. */
  record Side(JsonNode parameters, Function<JsonNode, Told> life) {

    Told live(JsonNode other) {
      return life.apply(other);
    }
  }

  /** What came of it. */
  record Told(Map<String, Estimate> figures, boolean growing) {}

  /** How many lives that takes at most, for those who wait. */
  int lives() {
    return (variant == null ? 1 : 2) * (1 + 2 * assumptions.size());
  }

  List<Bar> bars() {
    Told base = today.live(today.parameters());
    Told other = variant == null ? null : variant.live(variant.parameters());
    List<Bar> bars = new ArrayList<>();
    for (Assumption each : assumptions) {
      Shift.Side low = each.lower() == null ? null : side(each::lower, base, other);
      bars.add(new Bar(each, low, side(each::higher, base, other)));
    }
    return bars;
  }

  private Shift.Side side(
      Function<JsonNode, @Nullable JsonNode> change, Told base, @Nullable Told other) {
    Told then = today.live(Objects.requireNonNull(change.apply(today.parameters())));
    Told otherThen = null;
    if (variant != null) {
      otherThen = variant.live(Objects.requireNonNull(change.apply(variant.parameters())));
    }
    Map<String, Shift> shifts = new LinkedHashMap<>();
    for (String figure : FIGURES) {
      Estimate before = base.figures().get(figure);
      Estimate after = then.figures().get(figure);
      if (before != null && after != null) {
        shifts.put(figure, shift(figure, before, after, other, otherThen));
      }
    }
    boolean growing = then.growing() || (otherThen != null && otherThen.growing());
    return new Shift.Side(growing, shifts);
  }

  private static Shift shift(
      String figure,
      Estimate before,
      Estimate after,
      @Nullable Told other,
      @Nullable Told otherThen) {
    Estimate was = other == null ? null : other.figures().get(figure);
    Estimate is = otherThen == null ? null : otherThen.figures().get(figure);
    if (was == null || is == null) {
      return new Shift(after.minus(before), null, null);
    }
    Estimate difference = is.minus(after);
    return new Shift(after.minus(before), difference.minus(was.minus(before)), difference);
  }
}
