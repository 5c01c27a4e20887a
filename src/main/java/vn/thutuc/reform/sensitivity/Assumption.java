package vn.thutuc.reform.sensitivity;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One value of the parameters nobody is sure of.
 *
 * @param path of it in the parameter file
 * @param element the step, gateway, event, pool or attribute it belongs to; empty for arrivals
 * @param way the flow or label whose share it is; empty for what is no share
 * @param source where the value comes from, in the words of the file; empty when nothing is said
 * @param lower takes it lower in a tree of parameters; null where it cannot be
 * @param higher takes it higher
 */
record Assumption(
    Kind kind,
    String path,
    String element,
    String way,
    String source,
    @Nullable Consumer<ObjectNode> lower,
    Consumer<ObjectNode> higher) {

  private static final String GUESSED = "GUESSED";

  /** What kind of value it is: the last part of its message key in small letters. */
  enum Kind {
    ARRIVAL,
    DURATION,
    DELAY,
    DELAY_CHANCE,
    STAFF,
    SHARE,
    EVENT,
    EVENT_CHANCE,
    FACT,
    FACT_SHARE
  }

  /** Whether the file itself says so; of what it says nothing, it is assumed. */
  boolean isGuessed() {
    return source.startsWith(GUESSED);
  }

  /** Whether it rests on observations. */
  boolean isMeasured() {
    return !source.isEmpty() && !isGuessed();
  }

  /** What it rests on, in a word for machines. */
  String basis() {
    return isGuessed() ? "guessed" : isMeasured() ? "measured" : "assumed";
  }

  /** The same parameters with the value lower; null where it cannot be. */
  @Nullable JsonNode lower(JsonNode parameters) {
    return lower == null ? null : changed(parameters, lower);
  }

  JsonNode higher(JsonNode parameters) {
    return changed(parameters, higher);
  }

  private static JsonNode changed(JsonNode parameters, Consumer<ObjectNode> change) {
    ObjectNode tree = (ObjectNode) parameters.deepCopy();
    change.accept(tree);
    return tree;
  }
}
