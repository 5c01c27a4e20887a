package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.List;

/** Names with probabilities, as they stand in a mapping. */
record Shares(List<String> names, List<Double> weights) {

  private static final double ROUNDING = 1e-6;

  Shares {
    names = List.copyOf(names);
    weights = List.copyOf(weights);
  }

  /** Probabilities that make up 1. */
  static Shares read(ParameterFile at) {
    Shares shares = readFree(at);
    if (Math.abs(shares.sum() - 1) > ROUNDING) {
      throw BadParameters.sum(at.name(), at.path(), shares.sum());
    }
    return shares;
  }

  /** Probabilities each on its own. */
  static Shares readFree(ParameterFile at) {
    List<String> names = new ArrayList<>(at.keys());
    List<Double> weights = new ArrayList<>();
    for (String name : names) {
      double weight = at.amount(name, 0);
      if (weight > 1) {
        throw BadParameters.tooLarge(at.name(), at.at(name), weight, 1);
      }
      weights.add(weight);
    }
    return new Shares(names, weights);
  }

  double sum() {
    return weights.stream().mapToDouble(Double::doubleValue).sum();
  }
}
