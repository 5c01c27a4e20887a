package vn.thutuc.simulation;

import java.util.List;

/**
 * A diagram with its parameters as the kernel runs it: numbered nodes, and per node what happens to
 * a token there. Shared by all replications, so nothing in it changes.
 */
@SuppressWarnings("ArrayRecordComponent") // never written to, and read in the innermost loop
record Program(
    Node[] nodes,
    int start,
    int joins,
    Job[] jobs,
    Crowd[] crowds,
    Demand[] demands,
    List<Fact> facts,
    List<String> ends,
    Arrivals arrivals,
    Order order,
    OpenHours clock,
    int places) {

  /** What happens to a token. */
  enum Op {
    PASS,
    CHOOSE,
    FORK,
    WORK,
    END
  }

  /**
   * One element of the diagram.
   *
   * @param next where each flow that leaves it leads
   * @param chances of a choice: the running sum of probabilities by flow
   * @param join number of the join, and how many tokens it takes; -1 for none
   * @param index of its job or its end
   * @param place where visits of a case are counted; -1 for none
   * @param purpose the name its random bits are asked for by
   */
  record Node(
      String id,
      Op op,
      int[] next,
      double[] chances,
      int join,
      int wanted,
      int index,
      int place,
      String purpose) {

    Node withChances(double[] sums) {
      return new Node(id, op, next, sums, join, wanted, index, place, purpose);
    }
  }

  /**
   * The work at a step.
   *
   * @param demand the people it needs; -1 for none
   * @param place where visits of a case are counted
   */
  record Job(
      String id, Distribution duration, int demand, double cost, double costPerHour, int place) {}

  /**
   * A pool.
   *
   * @param size how many; {@link Integer#MAX_VALUE} for as many as it takes
   * @param demands of which it is a part
   */
  record Crowd(String name, int size, OpenHours hours, boolean finishStarted, int[] demands) {}

  /**
   * Those who must come together for a piece of work.
   *
   * @param hours open while all of them are
   * @param endless whether none of them can run out
   */
  record Demand(int[] crowds, OpenHours hours, boolean finishStarted, boolean endless) {}

  /** An attribute of cases. */
  record Fact(String name, List<String> labels, Distribution values) {}

  /** How cases come, until how many there are or until a time. */
  record Arrivals(Distribution gap, OpenHours hours, int cases, int warmUp, double horizon) {}

  /**
   * Who goes first.
   *
   * @param fact the attribute that says so; -1 for none
   * @param ranks the rank of each label; empty when the number itself is the rank
   */
  record Order(Parameters.Discipline.Kind kind, int fact, double[] ranks) {

    boolean isByKey() {
      return kind == Parameters.Discipline.Kind.PRIORITY
          || kind == Parameters.Discipline.Kind.SPT
          || kind == Parameters.Discipline.Kind.EDD;
    }
  }

  /** The same with other numbers of cases and without queues, to learn what work a case makes. */
  Program unlimited(int cases) {
    Crowd[] wide = new Crowd[crowds.length];
    for (int i = 0; i < wide.length; i++) {
      Crowd crowd = crowds[i];
      wide[i] =
          new Crowd(
              crowd.name(),
              Integer.MAX_VALUE,
              crowd.hours(),
              crowd.finishStarted(),
              crowd.demands());
    }
    Demand[] free = new Demand[demands.length];
    for (int i = 0; i < free.length; i++) {
      Demand demand = demands[i];
      free[i] = new Demand(demand.crowds(), demand.hours(), demand.finishStarted(), true);
    }
    Arrivals few = new Arrivals(arrivals.gap(), arrivals.hours(), cases, 0, arrivals.horizon());
    return new Program(
        nodes, start, joins, jobs, wide, free, facts, ends, few, order, clock, places);
  }
}
