package vn.thutuc.reform.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Report;

/** The figures of a report, and those that are made of them. */
final class Figures {

  /** Seconds of officials for one case. */
  static final String STAFF = "staff_work_mean";

  private static final String WORK = "work_mean.";
  private static final String TIME = "time_mean.";
  private static final String TIME_PER_CASE = "time_per_case.";
  private static final String WORK_PER_CASE = "work_per_case.";

  /** Figures a step that is not there has none of, which is nothing. */
  private static final List<String> OF_STEPS =
      List.of(
          "visits_mean.",
          WORK,
          TIME,
          "working_time_per_case.",
          "wait_per_case.",
          "cost_per_case.",
          "breach_share.",
          "end_share.");

  private Figures() {}

  static Estimate map(Estimate one, DoubleUnaryOperator act) {
    return new Estimate(one.replications().stream().map(act::applyAsDouble).toList());
  }

  static Estimate combine(Estimate one, Estimate other, DoubleBinaryOperator act) {
    return new Estimate(
        IntStream.range(0, one.replications().size())
            .mapToObj(
                i -> act.applyAsDouble(one.replications().get(i), other.replications().get(i)))
            .toList());
  }

  /** With the time a case spends at each step, and the work it is there, over all its visits. */
  static Map<String, Estimate> of(Report report, Parameters parameters) {
    Map<String, Estimate> figures = ofSteps(report);
    figures.put(STAFF, staff(figures, parameters, report.replications()));
    return figures;
  }

  /** Work of the people in pools; what others do for us is time, but not our work. */
  private static Estimate staff(
      Map<String, Estimate> figures, Parameters parameters, int replications) {
    Estimate sum = orNothing(Map.of(), STAFF, replications);
    for (Map.Entry<String, Estimate> figure : figures.entrySet()) {
      String step =
          figure.getKey().startsWith(WORK) ? figure.getKey().substring(WORK.length()) : "";
      Parameters.Task task = parameters.tasks().get(step);
      Parameters.Task known =
          task != null ? task : parameters.tasks().get(step.substring(step.lastIndexOf('/') + 1));
      if (known != null && !known.pools().isEmpty()) {
        int people = known.pools().size();
        sum = combine(sum, figure.getValue(), (all, work) -> all + people * work);
      }
    }
    return sum;
  }

  private static Map<String, Estimate> ofSteps(Report report) {
    Map<String, Estimate> figures = new LinkedHashMap<>(report.metrics());
    for (String name : List.copyOf(report.metrics().keySet())) {
      if (name.startsWith(TIME_PER_CASE)) {
        figures.put(TIME + name.substring(TIME_PER_CASE.length()), report.metric(name));
        figures.remove(name);
      } else if (name.startsWith(WORK_PER_CASE)) {
        figures.put(WORK + name.substring(WORK_PER_CASE.length()), report.metric(name));
        figures.remove(name);
      }
    }
    return figures;
  }

  /** What a step that is not there amounts to: no visit, no time, no cost. */
  static Estimate orNothing(Map<String, Estimate> figures, String name, int replications) {
    Estimate found = figures.get(name);
    return found != null
        ? found
        : new Estimate(IntStream.range(0, replications).mapToObj(i -> 0.0).toList());
  }

  /** Whether a figure a variant lacks can be taken as nothing. */
  static boolean isOfStep(String name) {
    return OF_STEPS.stream().anyMatch(name::startsWith);
  }
}
