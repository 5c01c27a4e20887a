package vn.thutuc.studio.draft;

import java.util.Arrays;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;

/** Who may play which part: designing and publishing are two, and the server asks each time. */
final class Parts {

  private Parts() {}

  /** Refuses whoever holds none of the roles. */
  static void of(Official official, Role... roles) {
    if (Arrays.stream(roles).noneMatch(official::holds)) {
      throw new NotYourPart();
    }
  }
}
