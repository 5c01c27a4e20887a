package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.Words;
import vn.thutuc.reform.search.Aim;
import vn.thutuc.reform.search.Verdict;
import vn.thutuc.reform.study.KeptSearch;

/** A kept search in the words of its page. */
@Component
class SearchTable {

  private static final double DOUBT = 0.05;

  private final Words words;
  private final RefusalWords refusals;
  private final StepWorth steps;

  SearchTable(Words words, RefusalWords refusals, StepWorth steps) {
    this.words = words;
    this.refusals = refusals;
    this.steps = steps;
  }

  /**
   * How much less or more of one aim.
   *
   * @param best whether nothing that is left is better for sure
   */
  record Cell(Aim aim, String difference, String low, String high, boolean clear, boolean best) {}

  /**
   * One change, or several together.
   *
   * @param rank its number in the pictures; 0 for one that has none
   * @param behind what is better, as a message of its own; empty at the front
   * @param growing queues that only grow
   */
  record Way(
      int rank,
      String id,
      List<String> changes,
      List<String> laws,
      List<Cell> cells,
      String posts,
      String behind,
      List<String> growing) {

    boolean isSingle() {
      return changes.size() == 1;
    }
  }

  /** What is told by single changes, and how many there are of several together. */
  record Group(List<Way> singles, int others) {

    public int count() {
      return singles.size() + others;
    }
  }

  /** What cannot be done, and why. */
  record Closed(String id, String sentence, String reason) {}

  record View(
      List<Aim> aims,
      List<String> today,
      List<Way> front,
      List<Way> close,
      Group beaten,
      Group noGain,
      List<Closed> refused,
      int refusedTogether,
      List<SearchPicture> pictures,
      List<StepWorth.Row> steps,
      List<StepWorth.Real> past,
      String dossiers,
      List<String> growing,
      String tried,
      String simulated,
      String parametersHash) {}

  View of(KeptSearch search) {
    JsonNode answer = search.answer();
    List<Aim> aims = aims(answer);
    Map<Verdict, List<Way>> ways = ways(answer, aims);
    List<Way> front = ways.getOrDefault(Verdict.FRONT, List.of());
    List<JsonNode> refused = new ArrayList<>();
    answer.path("refused").forEach(refused::add);
    List<Closed> closed =
        refused.stream()
            .filter(each -> each.path("changes").size() == 1)
            .map(this::closed)
            .toList();
    String hash = answer.path("parameters_sha256").asString("");
    return new View(
        aims,
        today(answer, aims),
        front,
        ways.getOrDefault(Verdict.CLOSE, List.of()),
        group(ways.get(Verdict.BEATEN)),
        group(ways.get(Verdict.NO_GAIN)),
        closed,
        refused.size() - closed.size(),
        SearchPicture.all(answer, aims, words),
        steps.of(answer.path("steps")),
        steps.ofPast(search.past().steps()),
        words.number(search.past().dossiers()),
        paths(answer.path("warnings")),
        words.number(answer.path("candidates").size()),
        words.number(answer.path("cases_simulated").asLong(0)),
        hash.substring(0, Math.min(12, hash.length())));
  }

  private static List<Aim> aims(JsonNode answer) {
    List<Aim> aims = new ArrayList<>();
    answer.path("aims").forEach(name -> aims.add(Aim.ofFigure(name.asString(""))));
    return aims;
  }

  private List<String> today(JsonNode answer, List<Aim> aims) {
    List<String> today = new ArrayList<>();
    for (Aim aim : aims) {
      JsonNode mean = answer.path("today").path(aim.figure()).path("mean");
      today.add(
          mean.isNumber()
              ? LabUnit.of(aim).number(words, mean.asDouble())
              : LabUnit.of(aim).number(words, Double.NaN));
    }
    return today;
  }

  private Map<Verdict, List<Way>> ways(JsonNode answer, List<Aim> aims) {
    Map<Verdict, List<Way>> ways = new LinkedHashMap<>();
    for (JsonNode each : answer.path("candidates")) {
      Verdict verdict = Verdict.valueOf(each.path("verdict").asString());
      List<Way> alike = ways.computeIfAbsent(verdict, any -> new ArrayList<>());
      alike.add(way(each, aims, verdict == Verdict.FRONT ? alike.size() + 1 : 0));
    }
    return ways;
  }

  private Way way(JsonNode each, List<Aim> aims, int rank) {
    int posts = each.path("posts").asInt(0);
    String by = each.path("beaten_by").asString("");
    String other = by.equals("base") ? words.text("lab.search.today") : by;
    return new Way(
        rank,
        each.path("id").asString(""),
        texts(each.path("sentences")),
        texts(each.path("laws_to_amend")),
        aims.stream().map(aim -> cell(each, aim)).toList(),
        posts == 0 ? "" : (posts > 0 ? "+" : "−") + Math.abs(posts),
        by.isEmpty() ? "" : other,
        paths(each.path("warnings")));
  }

  private Cell cell(JsonNode each, Aim aim) {
    JsonNode metric = each.path("metrics").path(aim.figure());
    Paired paired = Paired.of(metric);
    LabUnit unit = LabUnit.of(aim);
    boolean best = false;
    for (JsonNode name : each.path("best_in")) {
      best |= name.asString("").equals(aim.figure());
    }
    return new Cell(
        aim,
        unit.difference(words, paired.difference()),
        unit.difference(words, paired.low()),
        unit.difference(words, paired.high()),
        metric.path("p_holm").asDouble(1) < DOUBT,
        best);
  }

  private static Group group(@org.jspecify.annotations.Nullable List<Way> ways) {
    List<Way> all = Objects.requireNonNullElse(ways, List.of());
    List<Way> singles = all.stream().filter(Way::isSingle).toList();
    return new Group(singles, all.size() - singles.size());
  }

  private Closed closed(JsonNode each) {
    List<Object> args = new ArrayList<>();
    each.path("args")
        .forEach(
            arg ->
                args.add(
                    arg.isObject()
                        ? words.of(arg.path("vi").asString(""), arg.path("en").asString(""))
                        : arg.asString("")));
    return new Closed(
        each.path("id").asString(""),
        String.join("; ", texts(each.path("sentences"))),
        refusals.of(each.path("code").asString(""), args.toArray()));
  }

  private List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(
        each -> texts.add(words.of(each.path("vi").asString(""), each.path("en").asString(""))));
    return texts;
  }

  private static List<String> paths(JsonNode warnings) {
    List<String> paths = new ArrayList<>();
    warnings.forEach(each -> paths.add(each.path("path").asString("")));
    return paths;
  }
}
