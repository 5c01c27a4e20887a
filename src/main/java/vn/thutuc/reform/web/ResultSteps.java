package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.Words;
import vn.thutuc.reform.study.KeptStudy;

/**
 * The steps of a kept answer before and after: the same rows for the map, the tables, the drawings.
 */
@Component
class ResultSteps {

  /** As likely as this by luck alone, a difference is not told as one. */
  static final double SAID = 0.05;

  private final Words words;

  ResultSteps(Words words) {
    this.words = words;
  }

  /**
   * A step.
   *
   * @param state stays, gone or new: the last part of its message key
   * @param figures by kind of heat; none for what is not known of it
   */
  record Row(String id, String name, String state, Map<HeatKind, Compared> figures) {

    public Compared of(HeatKind kind) {
      return figures.getOrDefault(kind, Compared.NOTHING);
    }
  }

  /**
   * @param kinds of heat there is anything to be told of
   */
  record View(List<Row> rows, List<HeatKind> kinds) {}

  View of(KeptStudy study, JsonNode answer) {
    JsonNode variant = answer.path("variants").path(0);
    JsonNode metrics = variant.path("metrics");
    List<String> before = steps(answer.path("base"), metrics);
    List<String> after = steps(variant, metrics);
    double day = answer.at("/distributions/working/day").asDouble(LabUnit.DAY);
    Set<String> outside = Outside.of(answer.at("/base/parameters"));
    Map<HeatKind, Heat> heats = heats(metrics);
    List<Row> rows = new ArrayList<>();
    for (String step : merged(before, after)) {
      boolean gone = !after.contains(step);
      boolean fresh = !before.contains(step);
      Map<HeatKind, Compared> figures = new LinkedHashMap<>();
      heats.forEach(
          (kind, heat) -> {
            JsonNode metric = metrics.path(kind.figure() + step);
            boolean theirs = kind == HeatKind.WORK && isOf(outside, step);
            if (metric.isObject() && !theirs) {
              figures.put(kind, compared(kind, metric, heat, day, gone, fresh));
            }
          });
      if (isWorthSaying(metrics, step)) {
        String state = gone ? "gone" : fresh ? "new" : "stays";
        rows.add(new Row(step, name(study, step), state, figures));
      }
    }
    List<HeatKind> kinds =
        heats.keySet().stream()
            .filter(kind -> rows.stream().anyMatch(row -> row.of(kind).isSaid()))
            .toList();
    return new View(rows, kinds);
  }

  private static boolean isOf(Set<String> steps, String step) {
    return steps.contains(step) || steps.contains(id(step));
  }

  private static String id(String step) {
    return step.substring(step.lastIndexOf('/') + 1);
  }

  private String name(KeptStudy study, String step) {
    return Optional.ofNullable(study.steps().get(id(step))).map(words::of).orElse(step);
  }

  /** What takes no time and costs nothing on either side is a machine's doing. */
  private static boolean isWorthSaying(JsonNode metrics, String step) {
    for (String figure : List.of("time_mean.", "cost_per_case.")) {
      Paired told = Paired.of(metrics.path(figure + step));
      if (Math.max(told.base(), told.variant()) > 1) {
        return true;
      }
    }
    return false;
  }

  private static Map<HeatKind, Heat> heats(JsonNode metrics) {
    Map<HeatKind, Heat> heats = new LinkedHashMap<>();
    for (HeatKind kind : HeatKind.values()) {
      List<Paired> all =
          Prefixed.of(metrics, kind.figure()).values().stream().map(Paired::of).toList();
      if (all.stream().anyMatch(each -> !each.isNothing())) {
        heats.put(
            kind,
            Heat.among(
                all.stream()
                    .flatMapToDouble(each -> DoubleStream.of(each.base(), each.variant()))));
      }
    }
    return heats;
  }

  private Compared compared(
      HeatKind kind, JsonNode metric, Heat heat, double day, boolean gone, boolean fresh) {
    Paired told = Paired.of(metric);
    // working time is told in days of the office, all else as it is
    double part = kind == HeatKind.TIME ? LabUnit.DAY / day : 1;
    LabUnit unit = kind.unit();
    HeatTable.Cell nothing = new HeatTable.Cell("–", 0);
    return new Compared(
        fresh ? nothing : cell(unit, told.base(), part, heat),
        gone ? nothing : cell(unit, told.variant(), part, heat),
        unit.difference(words, told.difference() * part),
        unit.difference(words, told.low() * part),
        unit.difference(words, told.high() * part),
        metric.path("p_holm").asDouble(1) < SAID);
  }

  private HeatTable.Cell cell(LabUnit unit, double figure, double part, Heat heat) {
    return new HeatTable.Cell(unit.number(words, figure * part), heat.of(figure));
  }

  /** Both lists as one: what is new stands behind what it follows. */
  static List<String> merged(List<String> before, List<String> after) {
    List<String> all = new ArrayList<>(before);
    int at = 0;
    for (String step : after) {
      int known = all.indexOf(step);
      if (known < 0) {
        all.add(at++, step);
      } else {
        at = known + 1;
      }
    }
    return all;
  }

  /** Of an answer that was kept before steps were listed, all there are figures of. */
  private static List<String> steps(JsonNode side, JsonNode metrics) {
    if (!side.has("steps")) {
      return List.copyOf(Prefixed.of(metrics, "time_mean.").keySet());
    }
    List<String> steps = new ArrayList<>();
    side.path("steps").forEach(each -> steps.add(each.asString()));
    return steps;
  }
}
