package vn.thutuc.simulation;

/** What the visits of one step came to. */
final class JobSums {

  /** How often each case came. */
  final Moments visits = new Moments();

  private long count;
  private double wait;
  private double work;
  private double idle;
  private double cost;
  private double time;
  private double workingTime;
  private long ended;
  private long late;

  void add(double waited, double worked, double closed, double price) {
    count++;
    wait += waited;
    work += worked;
    idle += closed;
    cost += price;
  }

  /** From its opening to its end, and the part of it in working time. */
  void lasted(double seconds, double workingSeconds) {
    time += seconds;
    workingTime += workingSeconds;
  }

  /** A visit is over, by the limit of the step. */
  void ended(boolean tooLate) {
    ended++;
    late += tooLate ? 1 : 0;
  }

  long count() {
    return count;
  }

  double allWait() {
    return wait;
  }

  double allWork() {
    return work;
  }

  double allCost() {
    return cost;
  }

  double meanTime() {
    return mean(time);
  }

  double meanWorkingTime() {
    return mean(workingTime);
  }

  /** The part of all visits that took longer than the step may. */
  double lateShare() {
    return ended == 0 ? 0 : (double) late / ended;
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
