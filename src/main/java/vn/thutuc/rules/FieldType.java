package vn.thutuc.rules;

/** What a dictionary field may hold; the Java type of a normalised value stands beside each. */
public enum FieldType {
  /** {@link String}, Unicode NFC. */
  STRING,
  /** {@link Long}. */
  INTEGER,
  /** {@link java.math.BigDecimal}, exact, at most 34 digits as in FEEL. */
  DECIMAL,
  /** {@link Boolean}. */
  BOOLEAN,
  /** {@link java.time.LocalDate}. */
  DATE,
  /** {@link String}, one of the field's value list. */
  CHOICE
}
