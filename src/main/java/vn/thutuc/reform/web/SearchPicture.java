package vn.thutuc.reform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.Words;
import vn.thutuc.reform.search.Aim;
import vn.thutuc.reform.search.Verdict;

/**
 * All that was tried, by its time to the end and one aim more; today lies where the axes cross.
 *
 * @param aim told upwards
 * @param zeroX where today lies, {@code zeroY} likewise
 */
record SearchPicture(
    Aim aim, double zeroX, double zeroY, List<Point> points, List<Tick> across, List<Tick> up) {

  static final double WIDTH = 320;
  static final double HEIGHT = 230;

  private static final double LEFT = 54;
  private static final double RIGHT = WIDTH - 14;
  private static final double TOP = 14;
  private static final double BOTTOM = HEIGHT - 30;
  private static final double ROOM = 0.12;

  /**
   * One candidate.
   *
   * @param kind front, close or other
   * @param rank its number; 0 for one that has none
   * @param labelX where its number stands
   */
  record Point(String kind, int rank, double x, double y, double labelX, double labelY) {}

  /** A figure at the edge of the picture. */
  record Tick(double at, String text) {}

  private record Seen(Verdict verdict, double time, double other) {}

  /** For each aim but the time itself and the outcome, which is no gain. */
  static List<SearchPicture> all(JsonNode answer, List<Aim> aims, Words words) {
    return aims.stream()
        .filter(aim -> aim != Aim.TIME && aim != Aim.OUTCOME)
        .map(aim -> of(answer, aim, words))
        .toList();
  }

  public double width() {
    return WIDTH;
  }

  public double height() {
    return HEIGHT;
  }

  private static SearchPicture of(JsonNode answer, Aim aim, Words words) {
    List<Seen> seen = new ArrayList<>();
    for (JsonNode each : answer.path("candidates")) {
      JsonNode metrics = each.path("metrics");
      seen.add(
          new Seen(
              Verdict.valueOf(each.path("verdict").asString()),
              Paired.of(metrics.path(Aim.TIME.figure())).difference(),
              Paired.of(metrics.path(aim.figure())).difference()));
    }
    Axis x =
        Axis.of(seen.stream().filter(SearchPicture::isLeft).mapToDouble(Seen::time), LEFT, RIGHT);
    Axis y =
        Axis.of(seen.stream().filter(SearchPicture::isLeft).mapToDouble(Seen::other), BOTTOM, TOP);
    return new SearchPicture(
        aim,
        x.at(0),
        y.at(0),
        points(seen, x, y),
        x.ticks(LabUnit.DAYS, words),
        y.ticks(LabUnit.of(aim), words));
  }

  private static boolean isLeft(Seen seen) {
    return seen.verdict() == Verdict.FRONT || seen.verdict() == Verdict.CLOSE;
  }

  /** Who is far outside is told in the table only. */
  private static List<Point> points(List<Seen> seen, Axis x, Axis y) {
    List<Point> points = new ArrayList<>();
    int rank = 0;
    for (Seen each : seen) {
      boolean front = each.verdict() == Verdict.FRONT;
      rank += front ? 1 : 0;
      String kind = front ? "front" : isLeft(each) ? "close" : "other";
      if (x.holds(each.time()) && y.holds(each.other())) {
        points.add(point(kind, front ? rank : 0, x.at(each.time()), y.at(each.other()), points));
      }
    }
    // the front lies on top
    return points.stream().sorted(Comparator.comparingInt(Point::rank)).toList();
  }

  private static Point point(String kind, int rank, double x, double y, List<Point> before) {
    double[][] places = {{9, -7}, {9, 15}, {-17, -7}, {-17, 15}};
    for (double[] place : places) {
      double labelX = x + place[0];
      double labelY = y + place[1];
      boolean free =
          before.stream()
              .filter(other -> other.rank() > 0)
              .noneMatch(
                  other ->
                      Math.abs(other.labelX() - labelX) < 12
                          && Math.abs(other.labelY() - labelY) < 12);
      if (free || rank == 0) {
        return new Point(kind, rank, x, y, labelX, labelY);
      }
    }
    return new Point(kind, rank, x, y, x + places[0][0], y + places[0][1]);
  }

  /** Figures on a line of the picture, with 0 among them. */
  private record Axis(double low, double high, double from, double to) {

    static Axis of(DoubleStream figures, double from, double to) {
      double[] all = DoubleStream.concat(figures, DoubleStream.of(0)).sorted().toArray();
      double span = all[all.length - 1] - all[0];
      double room = span > 0 ? span * ROOM : 1;
      return new Axis(all[0] - room, all[all.length - 1] + room, from, to);
    }

    boolean holds(double figure) {
      return figure >= low && figure <= high;
    }

    double at(double figure) {
      double place = from + (figure - low) / (high - low) * (to - from);
      return Math.round(place * 10) / 10.0;
    }

    /** Its ends as far as something lies there, and 0. */
    List<Tick> ticks(LabUnit unit, Words words) {
      double room = (high - low) / (1 + 2 * ROOM) * ROOM;
      List<Tick> ticks = new ArrayList<>();
      for (double figure : new double[] {0, low + room, high - room}) {
        String text = unit.difference(words, figure);
        boolean apart = ticks.stream().allMatch(tick -> Math.abs(tick.at() - at(figure)) > 24);
        if (apart) {
          ticks.add(new Tick(at(figure), text));
        }
      }
      return ticks;
    }
  }
}
