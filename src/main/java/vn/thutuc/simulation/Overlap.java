package vn.thutuc.simulation;

import java.util.stream.DoubleStream;

/** What two calendars of one run have open in common. */
final class Overlap {

  private final OpenHours one;
  private final OpenHours other;

  private Overlap(OpenHours one, OpenHours other) {
    this.one = one;
    this.other = other;
  }

  static OpenHours of(OpenHours one, OpenHours other) {
    Overlap overlap = new Overlap(one, other);
    double end = Math.max(one.tableEnd(), other.tableEnd());
    Stretches table = end > 0 ? overlap.between(0, end, 0) : Stretches.NONE;
    return new OpenHours(table, end, overlap.between(end, end + OpenHours.WEEK, end));
  }

  private Stretches between(double from, double to, double origin) {
    DoubleStream.Builder edges = DoubleStream.builder();
    double at = bothOpen(from, to);
    while (at < to) {
      double closes = Math.min(to, Math.min(one.closesAfter(at), other.closesAfter(at)));
      edges.add(at - origin).add(closes - origin);
      at = bothOpen(closes, to);
    }
    return new Stretches(edges.build().toArray());
  }

  private double bothOpen(double from, double to) {
    double at = from;
    while (at < to) {
      double next = other.opensFrom(one.opensFrom(at));
      if (next == at) {
        return at;
      }
      at = next;
    }
    return to;
  }
}
