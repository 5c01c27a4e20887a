package vn.thutuc.simulation;

/** What the visits of one step came to. */
final class JobSums {

  private long count;
  private double wait;
  private double work;
  private double idle;
  private double cost;

  void add(double waited, double worked, double closed, double price) {
    count++;
    wait += waited;
    work += worked;
    idle += closed;
    cost += price;
  }

  double meanWait() {
    return mean(wait);
  }

  double meanWork() {
    return mean(work);
  }

  /** Time the office was closed before or during the work. */
  double meanIdle() {
    return mean(idle);
  }

  double meanCost() {
    return mean(cost);
  }

  private double mean(double sum) {
    return count == 0 ? 0 : sum / count;
  }
}
