package vn.thutuc.refusal;

import java.util.List;

/**
 * An expected "no", named as a fact by its subclass ({@code DossierNotFound}).
 *
 * <p>It carries a code and arguments, never prose: the edge turns them into a sentence in the
 * reader's language from the message {@code refusal.<code>}.
 */
public abstract class Refusal extends RuntimeException {

  /** What kind of answer the edge gives. */
  public enum Kind {
    /** The thing asked for is not there (HTTP 404). */
    NOT_FOUND,
    /** Somebody else changed it first (HTTP 409). */
    CONFLICT,
    /** The wish makes no sense as put (HTTP 422). */
    INVALID,
    /** The person asking may not (HTTP 403). */
    FORBIDDEN,
    /** There is no room left for it (HTTP 507). */
    NO_ROOM
  }

  private final Kind kind;
  private final String code;
  private final transient List<Object> args;

  protected Refusal(Kind kind, String code, Object... args) {
    super(code + " " + List.of(args));
    this.kind = kind;
    this.code = code;
    this.args = List.of(args);
  }

  public Kind kind() {
    return kind;
  }

  /** Stable name in kebab-case, for machines and message files. */
  public String code() {
    return code;
  }

  /** What the sentence is filled with. */
  public List<Object> args() {
    return args;
  }
}
