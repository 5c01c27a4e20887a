package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The distributions of Prosimos: those of its present form, by mean and variance or deviation and
 * with bounds, and those of older files, by the parameters of SciPy, which are one more.
 */
final class ProsimosTimes {

  private static final Set<String> KNOWN =
      Set.of("fix", "expon", "norm", "uniform", "lognorm", "gamma", "triang");

  private final ParameterFile at;
  private final ObjectNode ours;
  private final List<Double> values = new ArrayList<>();

  private ProsimosTimes(ParameterFile at, ObjectNode ours) {
    this.at = at;
    this.ours = ours;
  }

  /** Says the distribution of {@code at} in our words. */
  static void put(ParameterFile at, ObjectNode ours) {
    new ProsimosTimes(at, ours).put();
  }

  private void put() {
    String name = at.text("distribution_name");
    if (!KNOWN.contains(name)) {
      throw BadParameters.unknownName(at.name(), at.at("distribution_name"), name, KNOWN);
    }
    JsonNode list = at.need("distribution_params");
    for (int i = 0; i < ProsimosFile.size(at, "distribution_params"); i++) {
      values.add(
          list.get(i).isNumber()
              ? list.get(i).doubleValue()
              : at.element("distribution_params", i).number("value"));
    }
    switch (name) {
      case "fix" -> ours.put("dist", "fixed").put("value", value(0));
      case "expon" -> exponential();
      case "norm" -> bounded("normal", 2).put("mean", value(0)).put("sd", value(1));
      case "uniform" -> uniform();
      case "triang" -> triangular();
      case "lognorm" -> logNormal();
      default -> gamma();
    }
  }

  /** Mean, least, greatest; or where it begins, its scale, least, greatest. */
  private void exponential() {
    boolean scaled = values.size() > 3 || values.size() == 2;
    double least = scaled ? value(0) : value(1);
    double beyond = scaled ? value(1) : value(0) > least ? value(0) - least : value(0);
    ours.put("dist", "exponential").put("mean", beyond);
    if (least > 0) {
      ours.put("min", least);
    }
    if (values.size() > 2) {
      ours.put("max", value(values.size() - 1));
    }
  }

  /** Least and greatest; or where it begins and how wide it is. */
  private void uniform() {
    double high = values.size() > 2 ? value(0) + value(1) : value(1);
    ours.put("dist", "uniform").put("min", value(0)).put("max", high);
  }

  /** Where the peak is as a part of the width, where it begins, and the width. */
  private void triangular() {
    double low = value(1);
    double width = value(2);
    ours.put("dist", "triangular").put("min", low).put("max", low + width);
    ours.put("mode", low + value(0) * width);
  }

  private void logNormal() {
    if (values.size() > 4) {
      refuseShifted();
      bounded("lognormal", 3).put("mu", Math.log(value(2))).put("sigma", value(0));
    } else {
      bounded("lognormal", 2).put("mean", value(0)).put("sd", Math.sqrt(value(1)));
    }
  }

  private void gamma() {
    if (values.size() > 4) {
      refuseShifted();
      bounded("gamma", 3).put("shape", value(0)).put("scale", value(2));
    } else {
      bounded("gamma", 2).put("mean", value(0)).put("sd", Math.sqrt(value(1)));
    }
  }

  private void refuseShifted() {
    if (value(1) != 0) {
      throw BadParameters.tooLarge(at.name(), at.at("distribution_params[1]"), value(1), 0);
    }
  }

  /** With the least and the greatest value that follow the parameters, if they are said. */
  private ObjectNode bounded(String dist, int from) {
    ours.put("dist", dist);
    if (values.size() > from + 1) {
      ours.put("min", value(from)).put("max", value(from + 1));
    }
    return ours;
  }

  private double value(int index) {
    if (index >= values.size()) {
      throw BadParameters.missing(at.name(), at.at("distribution_params[" + index + "]"));
    }
    return values.get(index);
  }
}
