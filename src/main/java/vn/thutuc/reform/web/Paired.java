package vn.thutuc.reform.web;

import tools.jackson.databind.JsonNode;

/**
 * A figure before and after, with the interval of the difference, as a kept answer has it.
 *
 * @param low of the 95 % interval of the difference
 */
record Paired(double base, double variant, double difference, double low, double high) {

  /** From the answer's part of one figure. */
  static Paired of(JsonNode metric) {
    JsonNode difference = metric.path("difference");
    double mean = difference.path("mean").asDouble(0);
    JsonNode interval = difference.path("ci95");
    return new Paired(
        metric.path("base").asDouble(0),
        metric.path("variant").asDouble(0),
        mean,
        interval.path(0).asDouble(mean),
        interval.path(1).asDouble(mean));
  }

  /** Whether 0 lies outside the interval. */
  boolean isClear() {
    return low > 0 || high < 0;
  }

  boolean isNothing() {
    return base == 0 && variant == 0;
  }
}
