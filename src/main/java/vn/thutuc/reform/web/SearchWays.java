package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.Words;
import vn.thutuc.reform.search.Aim;

/** What a search tried, one by one, in the words of its page. */
@Component
class SearchWays {

  private static final double DOUBT = 0.05;

  private final Words words;

  SearchWays(Words words) {
    this.words = words;
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

  Way way(JsonNode each, List<Aim> aims, int rank) {
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

  /** Sentences in the language of the reader. */
  List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(
        each -> texts.add(words.of(each.path("vi").asString(""), each.path("en").asString(""))));
    return texts;
  }

  /** Where queues only grow. */
  static List<String> paths(JsonNode warnings) {
    List<String> paths = new ArrayList<>();
    warnings.forEach(each -> paths.add(each.path("path").asString("")));
    return paths;
  }
}
