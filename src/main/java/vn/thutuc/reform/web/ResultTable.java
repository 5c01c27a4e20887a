package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.page.Words;
import vn.thutuc.people.Role;
import vn.thutuc.reform.study.KeptStudy;
import vn.thutuc.simulation.Warning;

/** A kept answer in the words of its page. */
@Component
class ResultTable {

  private static final String BUSY = "utilisation.";

  private final Words words;
  private final ResultTargets targets;
  private final ResultSteps steps;

  ResultTable(Words words, ResultTargets targets, ResultSteps steps) {
    this.words = words;
    this.targets = targets;
    this.steps = steps;
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

  /** A pool before and after. */
  record Pool(String name, Compared busy) {}

  record View(
      List<Answer> answers,
      ResultSteps.View steps,
      List<Pool> pools,
      ResultTargets.View targets,
      List<String> changes,
      List<String> laws,
      List<String> growing,
      String parametersHash,
      String variantParametersHash) {}

  View of(KeptStudy study) {
    JsonNode answer = study.answer();
    JsonNode variant = answer.path("variants").path(0);
    JsonNode metrics = variant.path("metrics");
    return new View(
        answers(metrics),
        steps.of(study, answer),
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

  private List<Pool> pools(JsonNode metrics) {
    List<Pool> pools = new ArrayList<>();
    Prefixed.of(metrics, BUSY)
        .forEach(
            (pool, metric) -> {
              Paired busy = Paired.of(metric);
              LabUnit unit = LabUnit.PERCENT;
              Compared compared =
                  new Compared(
                      cell(busy.base()),
                      cell(busy.variant()),
                      unit.difference(words, busy.difference()),
                      unit.difference(words, busy.low()),
                      unit.difference(words, busy.high()),
                      metric.path("p_holm").asDouble(1) < ResultSteps.SAID);
              pools.add(
                  new Pool(
                      Role.of(pool).isPresent() ? words.text("role." + pool) : pool, compared));
            });
    return pools;
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
