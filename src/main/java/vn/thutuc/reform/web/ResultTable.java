package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.page.Words;
import vn.thutuc.people.Role;
import vn.thutuc.reform.study.KeptStudy;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.Warning;

/** A kept answer in the words of its page. */
@Component
class ResultTable {

  private static final String TIME = "time_mean.";
  private static final String WORK = "work_mean.";
  private static final String BUSY = "utilisation.";

  private final Words words;
  private final ResultTargets targets;

  ResultTable(Words words, ResultTargets targets) {
    this.words = words;
    this.targets = targets;
  }

  /**
   * One answer.
   *
   * @param verdict less, more or same: the last part of its message key
   */
  record Answer(
      String key,
      String verdict,
      String change,
      String low,
      String high,
      String before,
      String after,
      Interval bar) {}

  /** A step or a pool before and after. */
  record Row(
      String name,
      HeatTable.Cell before,
      HeatTable.Cell after,
      String difference,
      String low,
      String high,
      boolean clear,
      String workBefore,
      String workAfter) {}

  record View(
      List<Answer> answers,
      List<Row> steps,
      List<Row> pools,
      ResultTargets.View targets,
      List<String> changes,
      List<String> laws,
      List<String> growing,
      String parametersHash,
      String variantParametersHash) {}

  View of(KeptStudy study) {
    JsonNode answer = JsonMapper.shared().readTree(study.json());
    JsonNode variant = answer.path("variants").path(0);
    JsonNode metrics = variant.path("metrics");
    return new View(
        answers(metrics),
        steps(metrics, study.steps(), Outside.of(answer.at("/base/parameters"))),
        pools(metrics),
        targets.of(variant),
        texts(variant.path("changes")),
        texts(variant.path("laws_to_amend")),
        growing(answer, variant),
        brief(answer.path("base")),
        brief(variant));
  }

  private static String brief(JsonNode variant) {
    String hash = variant.path("parameters_sha256").asString("");
    return hash.substring(0, Math.min(12, hash.length()));
  }

  private List<Answer> answers(JsonNode metrics) {
    List<Answer> answers = new ArrayList<>();
    for (LabFigure figure : LabFigure.ofTheWhole()) {
      if (metrics.has(figure.metric())) {
        Paired paired = Paired.of(metrics.path(figure.metric()));
        if (!paired.isNothing() || figure.unit() == LabUnit.PERCENT) {
          answers.add(answer(figure, paired));
        }
      }
    }
    return answers;
  }

  private Answer answer(LabFigure figure, Paired paired) {
    LabUnit unit = figure.unit();
    boolean less = paired.difference() < 0;
    String verdict = paired.isClear() ? less ? "less" : "more" : "same";
    return new Answer(
        figure.key(),
        verdict,
        unit.amount(words, Math.abs(paired.difference())),
        unit.difference(words, paired.low()),
        unit.difference(words, paired.high()),
        unit.number(words, paired.base()),
        unit.of(words, paired.variant()),
        Interval.of(paired));
  }

  private List<Row> steps(JsonNode metrics, Map<String, Text> names, Set<String> outside) {
    Map<String, JsonNode> times = Prefixed.of(metrics, TIME);
    Heat heat =
        Heat.among(
            times.values().stream()
                .map(Paired::of)
                .flatMapToDouble(
                    each -> java.util.stream.DoubleStream.of(each.base(), each.variant())));
    List<Row> rows = new ArrayList<>();
    times.forEach(
        (step, metric) -> {
          Paired time = Paired.of(metric);
          String id = step.substring(step.lastIndexOf('/') + 1);
          boolean ours = !outside.contains(step) && !outside.contains(id);
          Paired work = Paired.of(ours ? metrics.path(WORK + step) : metrics.path(""));
          if (Math.max(time.base(), time.variant()) > 1) {
            String name = Optional.ofNullable(names.get(id)).map(words::of).orElse(step);
            rows.add(row(name, time, LabUnit.DAYS, heat, work));
          }
        });
    return rows;
  }

  private Row row(String name, Paired figure, LabUnit unit, Heat heat, Paired work) {
    return new Row(
        name,
        new HeatTable.Cell(unit.number(words, figure.base()), heat.of(figure.base())),
        new HeatTable.Cell(unit.number(words, figure.variant()), heat.of(figure.variant())),
        unit.difference(words, figure.difference()),
        unit.difference(words, figure.low()),
        unit.difference(words, figure.high()),
        figure.isClear(),
        LabUnit.HOURS.number(words, work.base()),
        LabUnit.HOURS.number(words, work.variant()));
  }

  private List<Row> pools(JsonNode metrics) {
    List<Row> rows = new ArrayList<>();
    Prefixed.of(metrics, BUSY)
        .forEach(
            (pool, metric) -> {
              Paired busy = Paired.of(metric);
              LabUnit unit = LabUnit.PERCENT;
              rows.add(
                  new Row(
                      Role.of(pool).isPresent() ? words.text("role." + pool) : pool,
                      cell(busy.base()),
                      cell(busy.variant()),
                      unit.difference(words, busy.difference()),
                      unit.difference(words, busy.low()),
                      unit.difference(words, busy.high()),
                      busy.isClear(),
                      "",
                      ""));
            });
    return rows;
  }

  private HeatTable.Cell cell(double busy) {
    return new HeatTable.Cell(LabUnit.PERCENT.of(words, busy), Heat.ofWorkload(busy));
  }

  private List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(
        each -> texts.add(words.of(each.path("vi").asString(""), each.path("en").asString(""))));
    return texts;
  }

  /** Queues that only grow, of the base and of the variant. */
  private static List<String> growing(JsonNode base, JsonNode variant) {
    List<String> paths = new ArrayList<>();
    for (JsonNode told : List.of(base.path("warnings"), variant.path("warnings"))) {
      told.forEach(each -> paths.add(JsonMapper.shared().convertValue(each, Warning.class).path()));
    }
    return paths.stream().distinct().toList();
  }
}
