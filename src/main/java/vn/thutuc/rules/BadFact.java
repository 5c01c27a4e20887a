package vn.thutuc.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is not what the dictionary says the field holds.
 *
 * <p>It is refused before any rule sees it: a rule asked with a wrong type would answer wrongly
 * rather than fail.
 */
public final class BadFact extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String expected;
  private final @Nullable LocalDate latest;

  BadFact(String field, String expected) {
    this(field, expected, null);
  }

  private BadFact(String field, String expected, @Nullable LocalDate latest) {
    super(
        "The answer '%s' is not %s. Correct the answer or the dictionary."
            .formatted(field, expected));
    this.field = field;
    this.expected = expected;
    this.latest = latest;
  }

  /** An answer to a field the law counts. */
  static BadFact computed(String field, Span span) {
    return new BadFact(
        field, "to be given: it is counted from " + span.from() + " to " + span.to());
  }

  /** A day something is counted from, after the day it is counted to. */
  static BadFact tooLate(String field, LocalDate latest) {
    return new BadFact(field, "a day up to " + latest, latest);
  }

  /** The stable code of this refusal. */
  public String code() {
    return "rules.bad-fact";
  }

  /** The path of the answer, for example {@code children[1].age}. */
  public String field() {
    return field;
  }

  /** What the dictionary expects there. */
  public String expected() {
    return expected;
  }

  /** The last day it may name, where a later one was given; else null. */
  public @Nullable LocalDate latest() {
    return latest;
  }
}
