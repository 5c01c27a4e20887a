package vn.thutuc.people;

import java.util.Optional;

/** Knows whose token a program shows; the door asks it, whichever room makes the tokens. */
public interface Bearers {

  /** Nobody, if the token is unknown, expired or revoked, or its owner does not work here now. */
  Optional<Bearer> bearer(String token);
}
