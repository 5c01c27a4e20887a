package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.Words;

/** What a variant saves in a year, and whether it reaches what is wanted. */
@Component
class ResultTargets {

  private static final double TENTHS = 10.0;

  private final Words words;

  ResultTargets(Words words) {
    this.words = words;
  }

  /** An amount in đồng with its interval. */
  record Saving(String key, String amount, String low, String high) {}

  /**
   * Something wanted.
   *
   * @param verdict MET, MISSED or OPEN
   */
  record Wanted(String key, String figure, String wanted, String verdict) {}

  /**
   * @param breakEven years, or {@code never}; empty when nothing is invested
   * @param points of index 2.1 of Decision 766/QĐ-TTg; empty without a limit
   */
  record View(
      List<Saving> savings,
      List<Wanted> wanted,
      String breakEven,
      String points,
      List<Index> index) {}

  /** A part of Decision 766/QĐ-TTg before and after. */
  record Index(String key, String before, String after) {}

  View of(JsonNode variant) {
    JsonNode cost = variant.path("cost");
    JsonNode targets = variant.path("targets");
    List<Saving> savings = new ArrayList<>();
    if (cost.isObject()) {
      savings.add(saving("people", cost.path("people_saved_per_year")));
      savings.add(saving("state", cost.path("state_saved_per_year")));
    }
    List<Wanted> wanted = new ArrayList<>();
    for (String key : List.of("on_time", "cost_cut")) {
      if (targets.has(key)) {
        wanted.add(wanted(key.replace('_', '-'), targets.path(key)));
      }
    }
    JsonNode points = targets.path("index_766_2_1_points");
    String told =
        points.isNumber() ? words.number(Math.round(points.asDouble() * 100) / 100.0) : "";
    return new View(savings, wanted, breakEven(cost), told, index(targets.path("index_766")));
  }

  private List<Index> index(JsonNode told) {
    List<Index> index = new ArrayList<>();
    add(index, "on-time", told.path("2.1"), LabUnit.TIMES, false);
    add(index, "used", told.path("2.2"), LabUnit.PERCENT, true);
    add(index, "pleased", told.path("5.4_at_most"), LabUnit.TIMES, false);
    return index;
  }

  private void add(List<Index> index, String key, JsonNode both, LabUnit unit, boolean named) {
    if (both.size() == 2) {
      double before = both.get(0).asDouble();
      double after = both.get(1).asDouble();
      index.add(
          new Index(
              key,
              named ? unit.of(words, before) : unit.number(words, before),
              named ? unit.of(words, after) : unit.number(words, after)));
    }
  }

  private Saving saving(String key, JsonNode figure) {
    double mean = figure.path("mean").asDouble(0);
    return new Saving(
        key,
        LabUnit.DONG.of(words, mean),
        LabUnit.DONG.number(words, figure.path("ci95").path(0).asDouble(mean)),
        LabUnit.DONG.number(words, figure.path("ci95").path(1).asDouble(mean)));
  }

  private Wanted wanted(String key, JsonNode target) {
    return new Wanted(
        key,
        LabUnit.PERCENT.of(words, target.path("mean").asDouble(0)),
        LabUnit.PERCENT.of(words, target.path("wanted").asDouble(0)),
        target.path("verdict").asString("OPEN"));
  }

  private String breakEven(JsonNode cost) {
    if (cost.path("investment").asDouble(0) <= 0) {
      return "";
    }
    JsonNode years = cost.path("break_even_years");
    return years.isNumber()
        ? words.number(Math.round(years.asDouble() * TENTHS) / TENTHS)
        : "never";
  }
}
