package vn.thutuc.people;

import java.security.Principal;

/**
 * A program that acts for an official by a token of his.
 *
 * @param token number of the token, for logs
 * @param official who made it and answers for what is done with it
 */
public record Bearer(long token, Official official) implements Principal {

  @Override
  public String getName() {
    return official.username();
  }
}
