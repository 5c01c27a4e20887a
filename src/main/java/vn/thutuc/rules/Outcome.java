package vn.thutuc.rules;

/** How a question was answered. */
public enum Outcome {
  /** Every condition asked about is met. */
  SATISFIED,
  /** At least one condition is not met. */
  FAILED,
  /** The question asked for values, not for a yes or no. */
  INFORMED
}
