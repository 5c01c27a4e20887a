package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An attribute of cases of which each has one of some labels. Labels of few cases are one, called
 * {@link #OTHER}; what most cases have for themselves alone, such as a number, is no trait.
 *
 * @param labels the labels, by name
 * @param cases how many cases have each
 * @param of the place of the label of each case of the log
 */
record Trait(String name, List<String> labels, List<Integer> cases, List<Integer> of) {

  static final String OTHER = "other";

  private static final int MOST_LABELS = 12;
  private static final int LEAST_CASES = 30;
  private static final double LEAST_SHARE = 0.02;
  private static final double MOST_OTHERS = 0.5;

  Trait {
    labels = List.copyOf(labels);
    cases = List.copyOf(cases);
    of = List.copyOf(of);
  }

  /** Every trait of the cases of a log. */
  static List<Trait> of(EventLog log) {
    return log.cases().stream()
        .flatMap(one -> one.attributes().keySet().stream())
        .distinct()
        .sorted()
        .flatMap(name -> of(log, name).stream())
        .toList();
  }

  private static Optional<Trait> of(EventLog log, String name) {
    List<String> told =
        log.cases().stream().map(one -> one.attributes().getOrDefault(name, OTHER)).toList();
    Map<String, Integer> counts = count(told);
    double least = Math.max(LEAST_CASES, LEAST_SHARE * told.size());
    List<String> merged =
        told.stream().map(label -> counts.get(label) < least ? OTHER : label).toList();
    Map<String, Integer> left = count(merged);
    List<String> labels = List.copyOf(left.keySet());
    int others = left.getOrDefault(OTHER, 0);
    boolean usable =
        labels.size() > 1
            && labels.size() <= MOST_LABELS
            && (others == 0 || others >= LEAST_CASES)
            && others < MOST_OTHERS * told.size();
    return usable
        ? Optional.of(
            new Trait(
                name,
                labels,
                new ArrayList<>(left.values()),
                merged.stream().map(labels::indexOf).toList()))
        : Optional.empty();
  }

  private static Map<String, Integer> count(List<String> labels) {
    Map<String, Integer> counts = new TreeMap<>();
    labels.forEach(label -> counts.merge(label, 1, Integer::sum));
    return counts;
  }

  /** The words of a parameter file for how many cases have each label. */
  String values() {
    int all = cases.stream().mapToInt(Integer::intValue).sum();
    List<String> shares = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      shares.add(ParameterText.quoted(labels.get(i)) + ": " + (double) cases.get(i) / all);
    }
    return "{dist: discrete, values: {" + String.join(", ", shares) + "}}";
  }
}
