package vn.thutuc.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a deadline's explanation.
 *
 * @param note which holiday, why paused, or what happened that day; null when the kind says it all
 */
public record DayView(LocalDate date, DayKind kind, boolean counted, @Nullable String note) {}
