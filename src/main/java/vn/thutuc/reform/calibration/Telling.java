package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.inference.ChiSquareTest;
import vn.thutuc.procedure.Flow;
import vn.thutuc.simulation.Holm;

/**
 * A trait of cases that tells which way they take at a gateway: people at the counter are sent back
 * oftener than those who file online. Taken where the ways depend on it by the chi-square test,
 * corrected for all gateways and traits asked about, and where knowing it is worth its parameters
 * by Schwarz's criterion.
 */
final class Telling {

  private static final double LEVEL = 0.01;

  /** Cochran's rule for the test: of the cells expected so many may be small, and none tiny. */
  private static final double SMALL_CELLS = 0.2;

  private final Trait trait;

  /** The flows that leave the gateway. */
  private final List<String> flows;

  /** How often each was taken, by label and flow. */
  private final long[][] taken;

  /** Of the test, corrected once all are known. */
  private final double p;

  private Telling(Trait trait, List<String> flows, long[][] taken, double p) {
    this.trait = trait;
    this.flows = flows;
    this.taken = taken;
    this.p = p;
  }

  Trait trait() {
    return trait;
  }

  /** What tells most, by gateway. */
  static Map<String, Telling> of(EventLog log, Flow flow, Replayed replayed) {
    List<Trait> traits = Trait.of(log);
    List<String> gateways = new ArrayList<>();
    List<Telling> asked = new ArrayList<>();
    for (Flow.Step step : flow.steps()) {
      List<String> flows = flow.leaving(step.id()).stream().map(Flow.Edge::id).toList();
      if (step.kind() == Flow.Kind.EXCLUSIVE_GATEWAY && flows.size() > 1) {
        for (Trait trait : traits) {
          Telling one = ask(trait, flows, replayed.passages().getOrDefault(step.id(), List.of()));
          if (one.isTestable()) {
            gateways.add(step.id());
            asked.add(one.tested());
          }
        }
      }
    }
    List<Double> p = Holm.adjusted(asked.stream().map(one -> one.p).toList());
    Map<String, Telling> best = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      Telling one = asked.get(i);
      if (p.get(i) < LEVEL && one.worth() > 0) {
        best.merge(
            gateways.get(i),
            new Telling(one.trait, one.flows, one.taken, p.get(i)),
            (a, b) -> List.of(a, b).stream().max(Comparator.comparing(Telling::worth)).get());
      }
    }
    return best;
  }

  private static Telling ask(Trait trait, List<String> flows, List<Replayed.Passage> passages) {
    long[][] taken = new long[trait.labels().size()][flows.size()];
    for (Replayed.Passage passage : passages) {
      int way = flows.indexOf(passage.flow());
      if (way >= 0) {
        taken[trait.of().get(passage.kase())][way]++;
      }
    }
    return new Telling(trait, flows, taken, Double.NaN);
  }

  /** The cells that are ever reached, without empty rows and columns. */
  private long[][] cells() {
    int[] ways =
        java.util.stream.IntStream.range(0, flows.size()).filter(way -> sum(way) > 0).toArray();
    return Arrays.stream(taken)
        .filter(row -> Arrays.stream(row).sum() > 0)
        .map(row -> Arrays.stream(ways).mapToLong(way -> row[way]).toArray())
        .toArray(long[][]::new);
  }

  private long sum(int way) {
    return Arrays.stream(taken).mapToLong(row -> row[way]).sum();
  }

  private long all() {
    return Arrays.stream(taken).flatMapToLong(Arrays::stream).sum();
  }

  private boolean isTestable() {
    long[][] cells = cells();
    if (cells.length < 2 || cells[0].length < 2) {
      return false;
    }
    double all = all();
    int small = 0;
    int count = 0;
    for (long[] row : cells) {
      for (int way = 0; way < row.length; way++) {
        int column = way;
        double expected =
            Arrays.stream(row).sum() * Arrays.stream(cells).mapToLong(r -> r[column]).sum() / all;
        if (expected < 1) {
          return false;
        }
        small += expected < 5 ? 1 : 0;
        count++;
      }
    }
    return small <= SMALL_CELLS * count;
  }

  private Telling tested() {
    double p = ChiSquareTest.withDefaults().test(cells()).getPValue();
    return new Telling(trait, flows, taken, p);
  }

  /** What the likelihood gains, less what its parameters cost (Schwarz 1978). */
  private double worth() {
    long[][] cells = cells();
    double gain = 0;
    for (long[] row : cells) {
      double rows = Arrays.stream(row).sum();
      for (int way = 0; way < row.length; way++) {
        int column = way;
        double share = Arrays.stream(cells).mapToLong(r -> r[column]).sum() / (double) all();
        gain += row[way] == 0 ? 0 : 2 * row[way] * Math.log(row[way] / rows / share);
      }
    }
    return gain - (cells.length - 1.0) * (cells[0].length - 1) * Math.log((double) all());
  }

  /**
   * The words of a parameter file for the shares; a label that never came here has those of all.
   */
  String shares() {
    long[] all = new long[flows.size()];
    Arrays.setAll(all, this::sum);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      long[] row = Arrays.stream(taken[i]).sum() == 0 ? all : taken[i];
      labels.add(ParameterText.quoted(trait.labels().get(i)) + ": " + shares(row));
    }
    String by = ParameterText.quoted(trait.name());
    return "{by: " + by + ", of: {" + String.join(", ", labels) + "}}";
  }

  private String shares(long[] row) {
    double sum = Arrays.stream(row).sum();
    List<String> shares = new ArrayList<>();
    for (int way = 0; way < row.length; way++) {
      shares.add(ParameterText.quoted(flows.get(way)) + ": " + (double) row[way] / sum);
    }
    return "{" + String.join(", ", shares) + "}";
  }

  Source source() {
    String how =
        String.format(
            java.util.Locale.ROOT, "share of passages by %s, chi² p=%.3g", trait.name(), p);
    return Source.of((int) all(), how);
  }
}
