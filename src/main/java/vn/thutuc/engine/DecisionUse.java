package vn.thutuc.engine;

import org.jspecify.annotations.Nullable;

/**
 * How a model uses a decision table it names directly.
 *
 * @param entireResult true if every output becomes a variable of its own name
 * @param resultVariable where a single output goes; null if nowhere
 */
record DecisionUse(String decision, boolean entireResult, @Nullable String resultVariable) {}
