package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.thutuc.simulation.BadParameters.Form;

/** Reads {@code {dist: normal, mean: 600, sd: 120, min: 0}}; times may be ISO 8601 durations. */
final class DistributionReader {

  private static final Set<String> NAMES =
      Set.of(
          "fixed",
          "exponential",
          "uniform",
          "triangular",
          "normal",
          "lognormal",
          "gamma",
          "erlang",
          "weibull",
          "pert",
          "empirical",
          "discrete");

  private final ParameterFile at;

  private DistributionReader(ParameterFile at) {
    this.at = at;
  }

  /** A time: never below 0. */
  static Distribution time(ParameterFile at, String... further) {
    DistributionReader reader = new DistributionReader(at);
    Distribution read = reader.read(further);
    boolean below = read.min() < 0 && read.min() != Double.NEGATIVE_INFINITY;
    if (below || read.max() < 0) {
      throw BadParameters.tooSmall(at.name(), at.at(below ? "min" : "max"), read.min(), 0);
    }
    reader.refuseNegative(read.shape());
    boolean mayBeNegative = read.shape() instanceof Distribution.Normal && read.min() < 0;
    return mayBeNegative ? new Distribution(read.shape(), 0, read.max()) : read;
  }

  /** Any number. */
  static Distribution number(ParameterFile at) {
    return new DistributionReader(at).read();
  }

  private Distribution read(String... further) {
    String name = at.text("dist").toLowerCase(Locale.ROOT).replace("beta-", "").replace("_", "");
    if (!NAMES.contains(name)) {
      throw BadParameters.unknownName(at.name(), at.at("dist"), at.text("dist"), NAMES);
    }
    Distribution.Shape shape = shape(name, further);
    boolean ownBounds = Set.of("uniform", "triangular", "pert").contains(name);
    double min = !ownBounds && at.has("min") ? at.seconds("min") : Double.NEGATIVE_INFINITY;
    double max = !ownBounds && at.has("max") ? at.seconds("max") : Double.POSITIVE_INFINITY;
    if (min > max) {
      throw BadParameters.tooSmall(at.name(), at.at("max"), max, min);
    }
    if (shape instanceof Distribution.Fixed fixed && (fixed.value() < min || fixed.value() > max)) {
      throw BadParameters.contradiction(at.name(), at.at("value"), "min, max");
    }
    return new Distribution(shape, min, max);
  }

  private Distribution.Shape shape(String name, String... further) {
    return switch (name) {
      case "fixed" -> {
        only(further, "value");
        yield new Distribution.Fixed(at.seconds("value"));
      }
      case "exponential" -> {
        only(further, "mean");
        yield new Distribution.Exponential(positive("mean"));
      }
      case "normal" -> {
        only(further, "mean", "sd");
        yield new Distribution.Normal(at.seconds("mean"), positive("sd"));
      }
      case "uniform" -> {
        only(further);
        yield new Distribution.Uniform(at.seconds("min"), above("max", "min"));
      }
      case "triangular", "pert" -> peaked(name, further);
      case "empirical", "discrete" -> listed(further);
      default -> skewed(name, further);
    };
  }

  private Distribution.Shape peaked(String name, String... further) {
    only(further, "mode");
    double low = at.seconds("min");
    double high = above("max", "min");
    double mode = at.seconds("mode");
    if (mode < low || mode > high) {
      throw BadParameters.contradiction(at.name(), at.at("mode"), "min, max");
    }
    return name.equals("pert")
        ? new Distribution.Pert(low, mode, high)
        : new Distribution.Triangular(low, mode, high);
  }

  /** By mean and deviation, or by the parameters of the textbook. */
  private Distribution.Shape skewed(String name, String... further) {
    return switch (name) {
      case "lognormal" -> {
        only(further, "mean", "sd", "mu", "sigma");
        if (at.has("mu")) {
          yield new Distribution.LogNormal(at.number("mu"), positive("sigma"));
        }
        double mean = positive("mean");
        double spread = Math.log1p(Math.pow(positive("sd") / mean, 2));
        yield new Distribution.LogNormal(Math.log(mean) - spread / 2, Math.sqrt(spread));
      }
      case "erlang" -> {
        only(further, "k", "mean");
        at.need("k");
        double k = at.whole("k", 1, 1_000, 1);
        yield new Distribution.Gamma(k, positive("mean") / k);
      }
      case "weibull" -> {
        only(further, "shape", "scale");
        yield new Distribution.Weibull(positive("shape"), positive("scale"));
      }
      default -> {
        only(further, "mean", "sd", "shape", "scale");
        if (at.has("shape")) {
          yield new Distribution.Gamma(positive("shape"), positive("scale"));
        }
        double shape = Math.pow(positive("mean") / positive("sd"), 2);
        yield new Distribution.Gamma(shape, positive("mean") / shape);
      }
    };
  }

  private Distribution.Shape listed(String... further) {
    only(further, "values");
    List<Double> values = new ArrayList<>();
    if (at.need("values").isObject()) {
      ParameterFile weights = at.child("values");
      Shares shares = Shares.read(weights);
      for (String value : shares.names()) {
        values.add(parsed(value));
      }
      return new Distribution.Discrete(values, shares.weights());
    }
    at.texts("values").forEach(value -> values.add(parsed(value)));
    if (values.isEmpty()) {
      throw BadParameters.missing(at.name(), at.at("values"));
    }
    return new Distribution.Discrete(values, Collections.nCopies(values.size(), 1.0));
  }

  private double parsed(String value) {
    try {
      double number = Double.parseDouble(value);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, as for infinities
    }
    throw BadParameters.wrongKind(at.name(), at.at("values"), Form.NUMBER, value);
  }

  private void refuseNegative(Distribution.Shape shape) {
    if (shape instanceof Distribution.Fixed fixed && fixed.value() < 0) {
      throw BadParameters.tooSmall(at.name(), at.at("value"), fixed.value(), 0);
    }
    if (at.has("min") && at.seconds("min") < 0) {
      throw BadParameters.tooSmall(at.name(), at.at("min"), at.seconds("min"), 0);
    }
    if (shape instanceof Distribution.Normal normal && normal.mean() < 0) {
      throw BadParameters.tooSmall(at.name(), at.at("mean"), normal.mean(), 0);
    }
    if (shape instanceof Distribution.Discrete discrete) {
      double least = Collections.min(discrete.values());
      if (least < 0) {
        throw BadParameters.tooSmall(at.name(), at.at("values"), least, 0);
      }
    }
  }

  private double positive(String key) {
    double value = at.seconds(key);
    if (value <= 0) {
      throw BadParameters.notPositive(at.name(), at.at(key), value);
    }
    return value;
  }

  private double above(String key, String lower) {
    double value = at.seconds(key);
    if (value <= at.seconds(lower)) {
      throw BadParameters.tooSmall(at.name(), at.at(key), value, at.seconds(lower));
    }
    return value;
  }

  private void only(String[] further, String... own) {
    List<String> known = new ArrayList<>(List.of("dist", "min", "max"));
    known.addAll(List.of(own));
    known.addAll(List.of(further));
    at.only(known.toArray(String[]::new));
  }
}
