package vn.thutuc.rules.dmn;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A decision table that can be asked. Thread-safe. */
public interface DecisionTable {

  /** The table as written. */
  DmnTable source();

  /**
   * @param values the value of a field by its name, null if unanswered; String, Long, BigDecimal,
   *     Boolean or LocalDate
   * @throws TableError if the table contradicts itself for these values
   */
  TableAnswer decide(Function<String, @Nullable Object> values);
}
