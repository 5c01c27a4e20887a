package vn.thutuc.simulation;

/**
 * Something that goes up and down, averaged over time: how many are at work, how many wait. It
 * averages over a window, and counts the open time of a calendar only.
 */
final class Level {

  private final OpenHours hours;
  private int value;
  private double last;
  private double area;
  private double squares;
  private double opened;
  private double shut;
  private boolean open;
  private double everArea;
  private double everLast;

  Level(OpenHours hours) {
    this.hours = hours;
  }

  void change(int by, double now) {
    everArea += value * (now - everLast);
    everLast = now;
    if (open) {
      pass(hours.worked(now));
    }
    value += by;
  }

  private void pass(double worked) {
    double span = worked - last;
    area += value * span;
    squares += (double) value * value * span;
    last = worked;
  }

  void open(double now) {
    open = true;
    opened = hours.worked(now);
    last = opened;
    shut = opened;
  }

  void shut(double now) {
    if (open) {
      shut = hours.worked(now);
      pass(shut);
      open = false;
    }
  }

  double span() {
    return shut - opened;
  }

  double mean() {
    return span() > 0 ? area / span() : 0;
  }

  double variance() {
    return span() > 0 ? Math.max(0, squares / span() - mean() * mean()) : 0;
  }

  /** Value times time from the beginning to now, the window aside. */
  double areaEver(double now) {
    return everArea + value * (now - everLast);
  }
}
