package vn.thutuc.simulation;

/** The cases that share one value of an attribute. */
final class GroupSums {

  private final String name;
  private final int fact;
  private final int label;
  final Moments cycle = new Moments();
  final Moments wait = new Moments();

  GroupSums(String name, int fact, int label) {
    this.name = name;
    this.fact = fact;
    this.label = label;
  }

  /** As in {@code urgent=true}. */
  String name() {
    return name;
  }

  int fact() {
    return fact;
  }

  int label() {
    return label;
  }

  void add(double time, double waited) {
    cycle.add(time);
    wait.add(waited);
  }
}
