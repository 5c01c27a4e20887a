package vn.thutuc.studio.draft;

import java.util.Arrays;
import java.util.Set;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;

/** Who may play which part: designing and publishing are two, and the server asks each time. */
public final class Parts {

  private Parts() {}

  /** Refuses whoever holds none of the roles. */
  public static void of(Official official, Role... roles) {
    if (Arrays.stream(roles).noneMatch(official::holds)) {
      throw new NotYourPart();
    }
  }

  /** Refuses whoever is no designer, and a draft that lies with the reviewer or is closed. */
  public static void writing(Official official, Draft draft) {
    of(official, Role.DESIGNER);
    if (draft.state() != DraftState.EDITING) {
      throw new DraftNotEdited(draft.id());
    }
  }

  /** Refuses whoever had a hand in what he is to approve. */
  public static void other(Official official, Set<String> editors) {
    if (editors.contains(official.username())) {
      throw new FourEyesNeeded();
    }
  }
}
