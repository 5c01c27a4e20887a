package vn.thutuc.studio.token;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.people.Bearer;
import vn.thutuc.people.Bearers;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Parts;

/**
 * Makes, lists and revokes the tokens of a designer, and knows whose one is.
 *
 * <p>A token gives no right of its own: its owner's role is asked for at every use.
 */
@Component
public class TokenKeeping implements Bearers {

  /** The longest life of a token. */
  public static final int MOST_DAYS = 90;

  private static final int LONGEST_NAME = 100;

  private final Tokens tokens;
  private final Directory directory;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  TokenKeeping(Tokens tokens, Directory directory, Clock clock) {
    this.tokens = tokens;
    this.directory = directory;
    this.clock = clock;
  }

  /** The tokens of this person, newest first. */
  public List<Token> of(Official owner) {
    return tokens.of(owner.username());
  }

  /** The token this draft was handed in with, revoked since or not; none if a person opened it. */
  public Optional<Token> behind(DraftId draft) {
    return tokens.behind(draft);
  }

  /**
   * Makes a token; it can never be read again.
   *
   * @param name what it is for, in its owner's words
   * @param days how long it lives, at most {@link #MOST_DAYS}
   * @throws TokenNotValid without a name, or for too long
   */
  @Transactional
  public TokenText make(String name, int days, Official by) {
    Parts.of(by, Role.DESIGNER);
    String plain = name.replaceAll("\\p{C}", "").strip();
    if (plain.isEmpty() || plain.length() > LONGEST_NAME || days < 1 || days > MOST_DAYS) {
      throw new TokenNotValid(LONGEST_NAME, MOST_DAYS);
    }
    TokenText text = TokenText.fresh(random);
    Instant now = clock.instant();
    long id = tokens.add(by.username(), plain, text, now, now.plus(Duration.ofDays(days)));
    tokens.note(id, Tokens.Act.MADE, null, now);
    return text;
  }

  /**
   * Revokes it at once and for good.
   *
   * @throws TokenNotFound if it is not there, somebody else's, or revoked already
   */
  @Transactional
  public void revoke(long id, Official by) {
    if (!tokens.revoke(id, by.username(), clock.instant())) {
      throw new TokenNotFound();
    }
    tokens.note(id, Tokens.Act.REVOKED, null, clock.instant());
  }

  /** Notes the use, whatever comes of it. */
  @Override
  @Transactional
  public Optional<Bearer> bearer(String token) {
    Optional<Bearer> found =
        TokenText.of(token)
            .flatMap(tokens::find)
            .filter(known -> known.at(clock.instant()) == Token.State.GOOD)
            .flatMap(
                known ->
                    directory
                        .official(known.owner())
                        .map(official -> new Bearer(known.id(), official)));
    found.ifPresent(it -> tokens.note(it.token(), Tokens.Act.USED, null, clock.instant()));
    return found;
  }

  /** Notes what was handed in with it, in the caller's transaction. */
  void handedIn(Bearer bearer, DraftId draft) {
    tokens.note(bearer.token(), Tokens.Act.HANDED_IN, draft, clock.instant());
  }
}
