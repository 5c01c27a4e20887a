package vn.thutuc.rules;

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

  BadFact(String field, String expected) {
    super(
        "The answer '%s' is not %s. Correct the answer or the dictionary."
            .formatted(field, expected));
    this.field = field;
    this.expected = expected;
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
}
