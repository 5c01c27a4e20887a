package vn.thutuc.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount, rate or limit the law sets, from a day on.
 *
 * @param to the last day it holds; null while the next value or nothing ends it
 * @param legalBasis the id of the legal basis that sets it
 * @param confirmed false while nobody has checked the figure against the primary text
 */
public record LegalValue(
    LocalDate from,
    @Nullable LocalDate to,
    BigDecimal value,
    String legalBasis,
    boolean confirmed,
    @Nullable String note) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
