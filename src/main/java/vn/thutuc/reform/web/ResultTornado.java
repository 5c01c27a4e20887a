package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.page.Words;
import vn.thutuc.reform.study.KeptStudy;

/** Which assumptions of a kept study move its answer, those that move it most first. */
@Component
class ResultTornado {

  private static final double HALF = 48;
  private static final int FIRST = 10;

  private final Words words;
  private final AssumptionWords names;

  ResultTornado(Words words, AssumptionWords names) {
    this.words = words;
    this.names = names;
  }

  /**
   * An assumption taken lower or higher.
   *
   * @param step what was done to it, as −20 %
   * @param change how the difference between today and the variant moves
   * @param from where its bar begins and how wide it is, on a line of a hundred parts with 0 at 50
   * @param low of the interval of the change, as told and on the line
   */
  record Side(
      String step,
      String change,
      String low,
      String high,
      String today,
      String kind,
      double from,
      double width,
      double lowAt,
      double highAt) {}

  /**
   * @param basis guessed, assumed or measured
   * @param answer stays, unclear, reversed, growing or open: the last part of its message key
   */
  record Bar(String name, String basis, List<Side> sides, String answer) {}

  /**
   * @param figure the key of the figure that is moved
   * @param figures the keys of those there are
   */
  record View(String figure, List<String> figures, List<Bar> bars, String size) {

    /** Those worth a look. */
    public List<Bar> first() {
      return bars.subList(0, Math.min(FIRST, bars.size()));
    }

    public List<Bar> rest() {
      return bars.subList(first().size(), bars.size());
    }
  }

  /** Null when nobody asked yet. */
  @Nullable View of(KeptStudy study, String wanted) {
    if (study.sensitivity().isEmpty()) {
      return null;
    }
    JsonNode told = JsonMapper.shared().readTree(study.sensitivity());
    List<String> there = new ArrayList<>();
    told.path("figures").forEach(each -> there.add(each.asString()));
    List<LabFigure> figures =
        LabFigure.ofTheWhole().stream().filter(each -> there.contains(each.metric())).toList();
    LabFigure figure =
        figures.stream()
            .filter(each -> each.key().equals(wanted))
            .findFirst()
            .orElse(figures.get(0));
    List<JsonNode> bars = new ArrayList<>();
    told.path("assumptions").forEach(bars::add);
    bars.sort(Comparator.comparingDouble((JsonNode bar) -> reach(bar, figure)).reversed());
    double most = bars.stream().mapToDouble(bar -> most(bar, figure)).max().orElse(0);
    Paired answer = Paired.of(study.answer().at("/variants/0/metrics").path(figure.metric()));
    return new View(
        figure.key(),
        figures.stream().map(LabFigure::key).toList(),
        bars.stream().map(bar -> bar(study, bar, figure, most, answer)).toList(),
        words.text("lab.size.of", told.path("replications").asInt(), told.path("cases").asInt()));
  }

  private static double reach(JsonNode bar, LabFigure figure) {
    return bar.path("reach").path(figure.metric()).asDouble(0);
  }

  private static double most(JsonNode bar, LabFigure figure) {
    double most = 0;
    for (String side : List.of("low", "high")) {
      JsonNode change = bar.path(side).path(figure.metric()).path("change");
      for (JsonNode bound : change.path("ci95")) {
        most = Math.max(most, Math.abs(bound.asDouble()));
      }
    }
    return most;
  }

  private Bar bar(KeptStudy study, JsonNode bar, LabFigure figure, double most, Paired answer) {
    List<Side> sides = new ArrayList<>();
    for (String kind : List.of("low", "high")) {
      JsonNode shift = bar.path(kind).path(figure.metric());
      if (shift.isObject()) {
        sides.add(side(bar, kind, shift, figure.unit(), most));
      }
    }
    return new Bar(
        names.name(study, bar),
        bar.path("basis").asString("assumed"),
        sides,
        answer(bar, figure, answer));
  }

  private Side side(JsonNode bar, String kind, JsonNode shift, LabUnit unit, double most) {
    JsonNode change = shift.path("change");
    double mean = change.path("mean").asDouble(0);
    double low = change.path("ci95").path(0).asDouble(mean);
    double high = change.path("ci95").path(1).asDouble(mean);
    boolean staff = bar.path("kind").asString("").equals("staff");
    double zero = at(0, most);
    return new Side(
        words.text((staff ? "lab.tornado.staff." : "lab.tornado.part.") + kind),
        unit.difference(words, mean),
        unit.difference(words, low),
        unit.difference(words, high),
        unit.difference(words, shift.path("today").path("mean").asDouble(0)),
        kind,
        Math.min(zero, at(mean, most)),
        Math.max(0.4, Math.abs(at(mean, most) - zero)),
        at(low, most),
        at(high, most));
  }

  private static double at(double figure, double most) {
    return most > 0 ? Math.round((50 + figure / most * HALF) * 100) / 100.0 : 50;
  }

  /** What becomes of the answer at either end. */
  private static String answer(JsonNode bar, LabFigure figure, Paired answer) {
    String told = answer.isClear() ? "stays" : "open";
    for (String kind : List.of("low", "high")) {
      JsonNode side = bar.path(kind);
      JsonNode interval = side.path(figure.metric()).path("difference").path("ci95");
      if (side.path("growing").asBoolean(false)) {
        return "growing";
      }
      if (answer.isClear() && interval.size() == 2) {
        double low = interval.get(0).asDouble();
        double high = interval.get(1).asDouble();
        boolean less = answer.difference() < 0;
        if (less ? low > 0 : high < 0) {
          return "reversed";
        }
        told = less ? high >= 0 ? "unclear" : told : low <= 0 ? "unclear" : told;
      }
    }
    return told;
  }
}
