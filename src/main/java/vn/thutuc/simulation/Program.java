package vn.thutuc.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A diagram with its parameters as the kernel runs it: numbered nodes, and per node what happens to
 * a token there. Shared by all replications, so nothing in it changes.
 */
@SuppressWarnings("ArrayRecordComponent") // never written to, and read in the innermost loop
record Program(
    Node[] nodes,
    int start,
    int joins,
    int places,
    Job[] jobs,
    StepLimit.Clock[] stepClocks,
    Wait[] waits,
    List<String> pools,
    Crowd[] crowds,
    Demand[] demands,
    List<Fact> facts,
    List<String> ends,
    Arrivals arrivals,
    Order order,
    OpenHours clock,
    @Nullable Limit limit,
    double[] bounds,
    boolean hasInclusiveJoins) {

  /** What happens to a token. */
  enum Op {
    PASS,
    CHOOSE,
    FORK,
    INCLUDE,
    WORK,
    WAIT,
    RACE,
    SCOPE,
    END,
    TERMINATE,
    THROW_ERROR
  }

  /** What the clock of a case does while a token is at a node. */
  enum Effect {
    NONE,
    PAUSE,
    RESET,
    /** It begins when the token leaves. */
    START,
    /** It ends when the token comes. */
    STOP,
    /** It ends when the token leaves. */
    FINISH
  }

  /**
   * One element of the diagram.
   *
   * @param next where each flow that leaves it leads
   * @param chances of a choice: the running sum of probabilities, label after label where an
   *     attribute says which count; of an inclusive one: each its own
   * @param fact that attribute; -1 for none
   * @param otherwise which flow is taken when no other is; -1 for none
   * @param chooser rules that choose instead of chances
   * @param join number of the join; -1 for none
   * @param wanted tokens the join takes
   * @param index of its job, of its end, or of what it waits for
   * @param place where visits of a case are counted; -1 for none
   * @param purpose the name its random bits are asked for by
   * @param watchers boundary events of an activity, or event sub-processes of a scope
   * @param inner where the inside of a scope begins; of such a start by an event: its sub-process;
   *     -1 for none
   * @param many how often an activity is done; null for once
   * @param level how many scopes up an error is caught, by {@code index}
   * @param reaches which inclusive joins can be reached from here, by number
   */
  record Node(
      String id,
      Op op,
      int[] next,
      double[] chances,
      int fact,
      int otherwise,
      @Nullable Chooser chooser,
      int join,
      int wanted,
      int index,
      int place,
      String purpose,
      int[] watchers,
      int inner,
      @Nullable Many many,
      Effect effect,
      int level,
      boolean[] reaches) {}

  /** An activity done several times, at once or one after the other. */
  record Many(Distribution instances, boolean sequential) {}

  /**
   * The work at a step.
   *
   * @param demand the people it needs; -1 for none
   * @param place where visits of a case are counted
   * @param delay the wait before it is ready; -1 for none
   * @param limit of one visit; null for none
   * @param clock which clock the limit is counted by; -1 for no limit
   * @param inTurn whether it is done several times, one after the other
   */
  record Job(
      String id,
      Distribution duration,
      int demand,
      double cost,
      int place,
      Parameters.@Nullable Batch batch,
      int delay,
      @Nullable StepLimit limit,
      int clock,
      boolean inTurn) {}

  /**
   * Something outside that happens after a time.
   *
   * @param interrupting whether it ends what it watches
   * @param atEnd whether it happens when the work is done, as an error does, not after a time
   */
  record Wait(
      Distribution time,
      double probability,
      OpenHours hours,
      boolean interrupting,
      boolean atEnd) {}

  /** An attribute of cases. */
  record Fact(String name, List<String> labels, Distribution values) {}

  /**
   * The time limit of a case, in open seconds, or in working days of which each counts whole.
   *
   * @param hours in days: open all day on each working day
   * @param startsLater whether the clock waits for a step that starts it
   */
  record Limit(double seconds, int days, OpenHours hours, boolean startsLater) {

    /** What the clock shows at a time; only differences mean anything. */
    double read(double time) {
      double worked = hours.worked(time);
      return days > 0 ? Math.ceil(worked / 86_400 - 1e-9) : worked;
    }

    /** In what its clock shows. */
    double length() {
      return days > 0 ? days : seconds;
    }

    boolean isExceeded(double elapsed) {
      return elapsed > length();
    }
  }

  /**
   * Who goes first.
   *
   * @param fact the attribute that says so; -1 for none
   * @param ranks the rank of each label; empty when the number itself is the rank
   */
  record Order(Discipline.Kind kind, int fact, double[] ranks) {

    boolean isByKey() {
      return kind != Discipline.Kind.FIFO;
    }
  }

  Program over(double... limits) {
    return with(demands, arrivals, limits.clone());
  }

  /** The same with other numbers of cases and without queues, to learn what work a case makes. */
  Program unlimited(int cases) {
    Demand[] free = new Demand[demands.length];
    for (int i = 0; i < free.length; i++) {
      free[i] = demands[i].unlimited();
    }
    return with(free, arrivals.first(cases), bounds);
  }

  private Program with(Demand[] people, Arrivals coming, double[] limits) {
    return new Program(
        nodes,
        start,
        joins,
        places,
        jobs,
        stepClocks,
        waits,
        pools,
        crowds,
        people,
        facts,
        ends,
        coming,
        order,
        clock,
        limit,
        limits,
        hasInclusiveJoins);
  }
}
