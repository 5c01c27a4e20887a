package vn.thutuc.simulation;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousUniformSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** Draws values of a distribution. */
final class Sampling {

  /** Draws of a truncated distribution before its nearest bound is taken instead. */
  private static final int TRIES = 1_000;

  private static final int DRAWS_FOR_MEAN = 20_000;

  private Sampling() {}

  static ContinuousSampler of(Distribution distribution, UniformRandomProvider random) {
    ContinuousSampler free = of(distribution.shape(), random);
    return distribution.isBounded() ? () -> within(distribution, free) : free;
  }

  private static double within(Distribution bounds, ContinuousSampler free) {
    double value = free.sample();
    for (int i = 0; i < TRIES && (value < bounds.min() || value > bounds.max()); i++) {
      value = free.sample();
    }
    return Math.max(bounds.min(), Math.min(bounds.max(), value));
  }

  private static ContinuousSampler of(Distribution.Shape shape, UniformRandomProvider random) {
    if (shape instanceof Distribution.Fixed fixed) {
      return fixed::value;
    } else if (shape instanceof Distribution.Exponential exponential) {
      return ZigguratSampler.Exponential.of(random, exponential.mean());
    } else if (shape instanceof Distribution.Uniform uniform) {
      return ContinuousUniformSampler.of(random, uniform.low(), uniform.high());
    } else if (shape instanceof Distribution.Triangular triangular) {
      return triangular(triangular, random);
    } else if (shape instanceof Distribution.Pert pert) {
      ContinuousSampler beta = ChengBetaSampler.of(random, pert.alpha(), pert.beta());
      return () -> pert.low() + (pert.high() - pert.low()) * beta.sample();
    } else if (shape instanceof Distribution.Gamma gamma) {
      return AhrensDieterMarsagliaTsangGammaSampler.of(random, gamma.shape(), gamma.scale());
    } else if (shape instanceof Distribution.Weibull weibull) {
      ContinuousSampler unit = ZigguratSampler.Exponential.of(random);
      double power = 1 / weibull.shape();
      return () -> weibull.scale() * StrictMath.pow(unit.sample(), power);
    } else if (shape instanceof Distribution.Discrete discrete) {
      return discrete(discrete, random);
    }
    return bell(shape, random);
  }

  private static ContinuousSampler bell(Distribution.Shape shape, UniformRandomProvider random) {
    ContinuousSampler unit = ZigguratSampler.NormalizedGaussian.of(random);
    if (shape instanceof Distribution.LogNormal log) {
      return () -> StrictMath.exp(log.mu() + log.sigma() * unit.sample());
    }
    Distribution.Normal normal = (Distribution.Normal) shape;
    return () -> normal.mean() + normal.sd() * unit.sample();
  }

  private static ContinuousSampler triangular(
      Distribution.Triangular shape, UniformRandomProvider random) {
    double width = shape.high() - shape.low();
    double rise = shape.mode() - shape.low();
    double share = rise / width;
    return () -> {
      double u = random.nextDouble();
      return u < share
          ? shape.low() + Math.sqrt(u * width * rise)
          : shape.high() - Math.sqrt((1 - u) * width * (width - rise));
    };
  }

  private static ContinuousSampler discrete(
      Distribution.Discrete shape, UniformRandomProvider random) {
    double[] values = array(shape.values());
    SharedStateDiscreteSampler index =
        AliasMethodDiscreteSampler.of(random, array(shape.weights()));
    return () -> values[index.sample()];
  }

  private static double[] array(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }

  static double meanOf(Distribution distribution) {
    Draws draws = new Draws(1, 0);
    draws.seek(draws.key("mean"), 0, 0);
    ContinuousSampler sampler = of(distribution, draws);
    double sum = 0;
    for (int i = 0; i < DRAWS_FOR_MEAN; i++) {
      sum += sampler.sample();
    }
    return sum / DRAWS_FOR_MEAN;
  }
}
