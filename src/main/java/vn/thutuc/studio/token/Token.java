package vn.thutuc.studio.token;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a token; the token itself only its owner has.
 *
 * @param lastUsed null while nobody used it
 */
public record Token(
    long id,
    String owner,
    String name,
    Instant madeAt,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable Instant lastUsed) {

  /** Whether it opens anything. */
  public enum State {
    GOOD,
    EXPIRED,
    REVOKED;

    /** The last part of its message key. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public State at(Instant now) {
    if (revokedAt != null) {
      return State.REVOKED;
    }
    return now.isBefore(expiresAt) ? State.GOOD : State.EXPIRED;
  }
}
