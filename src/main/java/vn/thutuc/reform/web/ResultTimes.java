package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.Words;

/** How long cases take, before and after: two areas over one axis, and the table behind them. */
@Component
class ResultTimes {

  private static final int ROWS = 16;

  private final Words words;

  ResultTimes(Words words) {
    this.words = words;
  }

  /**
   * One of the two.
   *
   * @param area of the whole picture of 100 by 100, closed along the axis
   * @param line its upper edge
   * @param median where it lies, in hundredths of the axis; beyond 100 it is not drawn
   * @param limit as the median; negative without one that is counted in this time
   */
  record Side(
      String area,
      String line,
      double median,
      String medianDays,
      double limit,
      String limitDays,
      String late) {

    public boolean hasLimit() {
      return limit >= 0;
    }
  }

  /** A mark of the axis. */
  record Tick(double at, String label) {}

  /** A line of the table: so many have ended within so many days. */
  record Row(String days, String before, String after) {}

  /**
   * @param kind calendar or working
   * @param kinds of time there are
   * @param cases that are counted on each side
   */
  record View(
      String kind,
      List<String> kinds,
      Side before,
      Side after,
      List<Tick> ticks,
      List<Row> rows,
      String cases) {}

  /** Null for an answer that was kept before times were. */
  @Nullable View of(JsonNode answer, String wanted) {
    List<String> kinds = new ArrayList<>(answer.path("distributions").propertyNames());
    if (kinds.isEmpty()) {
      return null;
    }
    JsonNode variant = answer.path("variants").path(0);
    String kind = kinds.contains(wanted) ? wanted : first(answer, kinds);
    JsonNode axis = answer.path("distributions").path(kind);
    JsonNode before = answer.at("/base/times").path(kind);
    JsonNode after = variant.path("times").path(kind);
    double highest = Math.max(highest(before), highest(after));
    JsonNode late = variant.at("/metrics/sla_breach_share");
    return new View(
        kind,
        kinds,
        side(before, axis, highest, late.path("base")),
        side(after, axis, highest, late.path("variant")),
        ticks(axis),
        rows(axis, before, after),
        words.number(before.path("cases").asLong()));
  }

  /** The one the limit is counted in; working time where there is none. */
  private static String first(JsonNode answer, List<String> kinds) {
    for (String side : List.of("/variants/0/times/", "/base/times/")) {
      for (String kind : kinds) {
        if (answer.at(side + kind).has("limit")) {
          return kind;
        }
      }
    }
    return kinds.get(kinds.size() - 1);
  }

  private static double highest(JsonNode times) {
    double highest = 0;
    for (JsonNode share : times.path("shares")) {
      highest = Math.max(highest, share.asDouble());
    }
    return highest;
  }

  private Side side(JsonNode times, JsonNode axis, double highest, JsonNode late) {
    double whole = axis.path("width").asDouble() * axis.path("count").asInt();
    double day = axis.path("day").asDouble();
    double median = times.at("/percentiles/p50").asDouble();
    double limit = times.path("limit").asDouble(-1);
    String line = line(times.path("shares"), highest);
    return new Side(
        "M0 100 " + line + "L100 100Z",
        "M" + line.substring(1),
        at(median, whole),
        days(median, day),
        limit < 0 ? -1 : at(limit, whole),
        limit < 0 ? "" : days(limit, day),
        late.isNumber() ? LabUnit.PERCENT.of(words, late.asDouble()) : "");
  }

  private static double at(double seconds, double whole) {
    return Math.round(seconds / whole * 10_000) / 100.0;
  }

  private String days(double seconds, double day) {
    return words.number(Math.round(seconds / day * 10) / 10.0);
  }

  /** Through the middle of each stretch, as high as its share. */
  private static String line(JsonNode shares, double highest) {
    StringBuilder line = new StringBuilder();
    double step = 100.0 / Math.max(1, shares.size());
    for (int i = 0; i < shares.size(); i++) {
      double height = highest > 0 ? shares.get(i).asDouble() / highest * 92 : 0;
      line.append(String.format(Locale.ROOT, "L%.2f %.2f ", (i + 0.5) * step, 100 - height));
    }
    return line.toString();
  }

  private List<Tick> ticks(JsonNode axis) {
    double days =
        axis.path("width").asDouble() * axis.path("count").asInt() / axis.path("day").asDouble();
    double step = Math.pow(10, Math.ceil(Math.log10(days / 10)));
    for (double finer : new double[] {2, 2.5}) {
      step = days / (step / finer) <= 10 ? step / finer : step;
    }
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i * step <= days; i++) {
      ticks.add(new Tick(at(i * step, days), words.number(Math.round(i * step * 1000) / 1000.0)));
    }
    return ticks;
  }

  private List<Row> rows(JsonNode axis, JsonNode before, JsonNode after) {
    int count = axis.path("count").asInt();
    int every = Math.max(1, (int) Math.ceil((double) count / ROWS));
    double part = axis.path("width").asDouble() / axis.path("day").asDouble();
    List<Row> rows = new ArrayList<>();
    double[] sums = new double[2];
    for (int i = 0; i < count; i++) {
      sums[0] += before.path("shares").path(i).asDouble(0);
      sums[1] += after.path("shares").path(i).asDouble(0);
      if ((i + 1) % every == 0 || i == count - 1) {
        rows.add(
            new Row(
                words.number(Math.round((i + 1) * part * 1000) / 1000.0),
                LabUnit.PERCENT.of(words, sums[0]),
                LabUnit.PERCENT.of(words, sums[1])));
      }
    }
    return rows;
  }
}
