package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.Words;
import vn.thutuc.reform.search.Aim;
import vn.thutuc.reform.search.Verdict;
import vn.thutuc.reform.study.KeptSearch;

/** A kept search in the words of its page. */
@Component
class SearchTable {

  private final Words words;
  private final RefusalWords refusals;
  private final SearchWays wording;
  private final StepWorth steps;

  SearchTable(Words words, RefusalWords refusals, SearchWays wording, StepWorth steps) {
    this.words = words;
    this.wording = wording;
    this.refusals = refusals;
    this.steps = steps;
  }

  /** What is told by single changes, and how many there are of several together. */
  record Group(List<SearchWays.Way> singles, int others) {

    public int count() {
      return singles.size() + others;
    }
  }

  /** What cannot be done, and why. */
  record Closed(String id, String sentence, String reason) {}

  record View(
      List<Aim> aims,
      List<String> today,
      List<SearchWays.Way> front,
      List<SearchWays.Way> close,
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
    Map<Verdict, List<SearchWays.Way>> ways = ways(answer, aims);
    List<SearchWays.Way> front = ways.getOrDefault(Verdict.FRONT, List.of());
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
        SearchWays.paths(answer.path("warnings")),
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

  private Map<Verdict, List<SearchWays.Way>> ways(JsonNode answer, List<Aim> aims) {
    Map<Verdict, List<SearchWays.Way>> ways = new LinkedHashMap<>();
    for (JsonNode each : answer.path("candidates")) {
      Verdict verdict = Verdict.valueOf(each.path("verdict").asString());
      List<SearchWays.Way> alike = ways.computeIfAbsent(verdict, any -> new ArrayList<>());
      alike.add(wording.way(each, aims, verdict == Verdict.FRONT ? alike.size() + 1 : 0));
    }
    return ways;
  }

  private static Group group(@Nullable List<SearchWays.Way> ways) {
    List<SearchWays.Way> all = Objects.requireNonNullElse(ways, List.of());
    List<SearchWays.Way> singles = all.stream().filter(SearchWays.Way::isSingle).toList();
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
        String.join("; ", wording.texts(each.path("sentences"))),
        refusals.of(each.path("code").asString(""), args.toArray()));
  }
}
