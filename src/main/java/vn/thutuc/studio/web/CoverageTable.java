package vn.thutuc.studio.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.rules.RuleSentence;
import vn.thutuc.studio.Coverage;
import vn.thutuc.studio.cases.CaseResults;

/** What the worked cases have tried and what nobody has, in words and for the drawing. */
@Component
class CoverageTable {

  private static final Pattern ROW = Pattern.compile("(.*/)?row (\\d+)");

  private final StepNames names;
  private final Words words;

  CoverageTable(StepNames names, Words words) {
    this.names = names;
    this.words = words;
  }

  /**
   * One thing that can be tried.
   *
   * @param detail the step behind a way, or the article of a row or rule
   * @param hits how many cases tried it
   */
  record Row(String id, String name, @Nullable String detail, int hits) {}

  /**
   * Everything on one page.
   *
   * @param drawing {@code id:hits} for each element and way of the main process
   * @param tables rows by file
   * @param gaps what no case tried, each in a sentence
   */
  record View(
      Coverage coverage,
      List<Row> steps,
      List<Row> ways,
      Map<String, List<Row>> tables,
      List<Row> rules,
      List<String> gaps,
      String drawing) {}

  View of(CaseResults results) {
    Bundle bundle = results.bundle();
    Map<String, Integer> hits = results.hits();
    List<Row> steps = new ArrayList<>();
    List<Row> ways = new ArrayList<>();
    for (Flow flow : bundle.flows().values()) {
      flow.steps().forEach(step -> steps.add(step(step, hits)));
      flow.edges().stream()
          .filter(edge -> flow.leaving(edge.from()).size() > 1)
          .forEach(edge -> ways.add(way(flow, edge, hits)));
    }
    Map<String, List<Row>> tables = new LinkedHashMap<>();
    List<Row> rules = new ArrayList<>();
    Map<String, RuleSentence> sentences = bundle.rules().book().sentences();
    for (String id : bundle.rules().book().rowsAndRules()) {
      Row row = rule(id, sentences.get(id), hits);
      if (Coverage.isRow(id)) {
        tables.computeIfAbsent(id.substring(0, id.indexOf('#')), f -> new ArrayList<>()).add(row);
      } else {
        rules.add(row);
      }
    }
    return new View(
        results.coverage(),
        steps,
        ways,
        tables,
        rules,
        gaps(steps, ways, tables, rules),
        drawing(bundle.flow(), hits));
  }

  private Row step(Flow.Step step, Map<String, Integer> hits) {
    return new Row(step.id(), names.of(step), null, hits.getOrDefault(step.id(), 0));
  }

  private Row way(Flow flow, Flow.Edge edge, Map<String, Integer> hits) {
    String from = flow.step(edge.from()).map(names::of).orElse(edge.from());
    String to = flow.step(edge.to()).map(names::of).orElse(edge.to());
    return new Row(edge.id(), from, to, hits.getOrDefault(edge.id(), 0));
  }

  private Row rule(String id, @Nullable RuleSentence sentence, Map<String, Integer> hits) {
    String place = place(id);
    int count = hits.getOrDefault(id, 0);
    return sentence == null
        ? new Row(place, place, null, count)
        : new Row(place, words.of(sentence.text()), words.of(sentence.citation().text()), count);
  }

  /** A row by its number, and by its table where the file has several; a rule by its name. */
  private String place(String id) {
    String place = id.substring(id.indexOf('#') + 1);
    Matcher row = ROW.matcher(place);
    return row.matches()
        ? Objects.toString(row.group(1), "") + words.text("studio.player.row", row.group(2))
        : place;
  }

  private List<String> gaps(
      List<Row> steps, List<Row> ways, Map<String, List<Row>> tables, List<Row> rules) {
    List<String> gaps = new ArrayList<>();
    untried(steps).forEach(row -> gaps.add(words.text("studio.player.gap.step", row.name())));
    untried(ways)
        .forEach(
            row ->
                gaps.add(
                    words.text("studio.player.gap.way", row.name(), String.valueOf(row.detail()))));
    tables.forEach(
        (file, rows) ->
            untried(rows)
                .forEach(
                    row ->
                        gaps.add(words.text("studio.player.gap.row", file, row.id(), row.name()))));
    untried(rules).forEach(row -> gaps.add(words.text("studio.player.gap.rule", row.name())));
    return gaps;
  }

  private static List<Row> untried(List<Row> rows) {
    return rows.stream().filter(row -> row.hits() == 0).toList();
  }

  private static String drawing(Flow flow, Map<String, Integer> hits) {
    List<String> all = new ArrayList<>();
    flow.steps().forEach(step -> all.add(step.id() + ":" + hits.getOrDefault(step.id(), 0)));
    flow.edges().forEach(edge -> all.add(edge.id() + ":" + hits.getOrDefault(edge.id(), 0)));
    return String.join(" ", all);
  }
}
