package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.Words;
import vn.thutuc.reform.search.StepPast;

/** What each step is worth, in the words of a page. */
@Component
class StepWorth {

  private static final double DAY = 86_400;

  private final Words words;

  StepWorth(Words words) {
    this.words = words;
  }

  /**
   * A step of today.
   *
   * @param score turns in a hundred dossiers for each day it takes; a dash for one that acts
   * @param asked what hangs on its answers
   */
  record Row(
      String id,
      String name,
      String days,
      String share,
      String waiting,
      String supplements,
      String back,
      String refused,
      String others,
      String score,
      List<String> asked) {}

  List<Row> of(JsonNode steps) {
    List<Row> rows = new ArrayList<>();
    steps.forEach(step -> rows.add(row(step)));
    return rows;
  }

  /**
   * What a step found in real dossiers.
   *
   * @param reached dossiers that came to it
   * @param score turns in a hundred dossiers for each day it took
   */
  record Real(
      String name,
      String reached,
      String days,
      String supplements,
      String back,
      String refused,
      String others,
      String score) {}

  /** Those that turned the least for the time they took first. */
  List<Real> ofPast(List<StepPast> steps) {
    return steps.stream()
        .sorted(Comparator.comparingDouble(StepWorth::score))
        .map(this::real)
        .toList();
  }

  private static double score(StepPast step) {
    if (step.turns() == 0) {
      return 0;
    }
    return step.seconds() == 0 ? Double.POSITIVE_INFINITY : step.turns() / step.seconds() * DAY;
  }

  private Real real(StepPast step) {
    double score = score(step);
    return new Real(
        words.of(step.name()),
        words.number(step.reached()),
        LabUnit.DAYS.number(words, step.seconds()),
        LabUnit.PERCENT.number(words, step.supplements()),
        LabUnit.PERCENT.number(words, step.back()),
        LabUnit.PERCENT.number(words, step.refused()),
        LabUnit.PERCENT.number(words, step.others()),
        Double.isFinite(score) ? LabUnit.PERCENT.number(words, score) : "∞");
  }

  private Row row(JsonNode step) {
    JsonNode name = step.path("name");
    return new Row(
        step.path("id").asString(""),
        words.of(name.path("vi").asString(""), name.path("en").asString("")),
        LabUnit.DAYS.number(words, step.path("seconds").asDouble(0)),
        percent(step, "share_of_time"),
        percent(step, "waiting_share"),
        percent(step, "supplements"),
        percent(step, "sent_back"),
        percent(step, "refused"),
        percent(step, "other_ways"),
        score(step),
        asked(step));
  }

  private String percent(JsonNode step, String name) {
    return LabUnit.PERCENT.number(words, step.path(name).asDouble(0));
  }

  /** A step that turns something in no time has no figure in the answer. */
  private String score(JsonNode step) {
    if (step.path("acts").asBoolean(false)) {
      return "–";
    }
    JsonNode score = step.path("turns_per_day");
    return score.isNumber() ? LabUnit.PERCENT.number(words, score.asDouble()) : "∞";
  }

  private List<String> asked(JsonNode step) {
    if (step.path("acts").asBoolean(false)) {
      return List.of(words.text("lab.search.step.acts"));
    }
    List<String> asked = new ArrayList<>();
    if (!step.path("decides").isEmpty()) {
      boolean rules = step.path("by_rules").asBoolean(false);
      asked.add(
          words.text(
              rules ? "lab.search.step.by-rules" : "lab.search.step.by-shares",
              joined(step.path("decides"))));
    }
    if (!step.path("ruled_on").isEmpty()) {
      asked.add(words.text("lab.search.step.ruled-on", joined(step.path("ruled_on"))));
    }
    return asked.isEmpty() ? List.of(words.text("lab.search.step.nothing")) : asked;
  }

  private static String joined(JsonNode names) {
    List<String> all = new ArrayList<>();
    names.forEach(name -> all.add(name.asString("")));
    return String.join(", ", all);
  }
}
