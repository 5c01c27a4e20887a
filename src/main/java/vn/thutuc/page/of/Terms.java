package vn.thutuc.page.of;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.ClockTerms;
import vn.thutuc.deadline.TimeLimit;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Term;

/** Limits in words: 7 ngày làm việc, 4 giờ làm việc, trong ngày. */
@Component
public final class Terms {

  private final Words words;

  Terms(Words words) {
    this.words = words;
  }

  /** The statutory limit of a procedure. */
  public String limit(Manifest manifest) {
    return limit(ClockTerms.limit(manifest.limit(), manifest.limitUnit()));
  }

  /** A step's own limit. */
  public String step(Term term, Manifest.LimitUnit unit) {
    return limit(ClockTerms.limit(term, unit));
  }

  /** Any limit. */
  public String limit(TimeLimit limit) {
    String unit = limit.unit() == TimeLimit.Unit.WORKING ? "working" : "calendar";
    return switch (limit.measure()) {
      case MINUTES -> hours(limit.amount(), unit);
      case DAYS ->
          limit.amount() == 0
              ? words.text("limit.same-day")
              : words.text("limit.days." + unit, limit.amount());
      case MONTHS -> words.text("limit.months", limit.amount());
    };
  }

  private String hours(long minutes, String unit) {
    Duration length = Duration.ofMinutes(minutes);
    return length.toMinutesPart() == 0
        ? words.text("limit.hours." + unit, length.toHours())
        : words.text("limit.hours-minutes." + unit, length.toHours(), length.toMinutesPart());
  }
}
