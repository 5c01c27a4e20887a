package vn.thutuc.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One legal value through time: rules change by a new date, never by editing history.
 *
 * @param unit what the figures measure, for example {@code VND_PER_MONTH}
 * @param values ordered by their first day
 */
public record LegalParameter(String name, Text description, String unit, List<LegalValue> values) {

  public LegalParameter {
    values = List.copyOf(values);
  }

  /** The value in force on {@code day}: the latest that has begun, unless it has ended. */
  public Optional<LegalValue> on(LocalDate day) {
    return values.stream()
        .filter(value -> !day.isBefore(value.from()))
        .reduce((earlier, later) -> later)
        .filter(value -> value.holdsOn(day));
  }
}
