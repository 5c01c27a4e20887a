package vn.thutuc.reform.web;

/**
 * A difference on a line of a hundred parts, with 0 on it.
 *
 * @param zero where 0 lies
 * @param from where the interval begins
 * @param width of the interval, wide enough to be seen
 * @param point the mean
 */
record Interval(double zero, double from, double width, double point) {

  private static final double ROOM = 0.15;
  private static final double LEAST = 1.5;

  static Interval of(Paired figure) {
    double left = Math.min(0, figure.low());
    double right = Math.max(0, figure.high());
    double span = right - left;
    if (!(span > 0) || !Double.isFinite(span)) {
      return new Interval(50, 50 - LEAST / 2, LEAST, 50);
    }
    double begin = left - span * ROOM;
    double whole = span * (1 + 2 * ROOM);
    double from = at(figure.low(), begin, whole);
    double width = Math.max(LEAST, at(figure.high(), begin, whole) - from);
    return new Interval(at(0, begin, whole), from, width, at(figure.difference(), begin, whole));
  }

  private static double at(double figure, double begin, double whole) {
    return Math.round((figure - begin) / whole * 10_000) / 100.0;
  }
}
