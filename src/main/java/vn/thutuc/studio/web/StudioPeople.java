package vn.thutuc.studio.web;

import java.security.Principal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;

/** Who is at the page, and the names of those who were. */
@Component
class StudioPeople {

  private final Directory directory;

  StudioPeople(Directory directory) {
    this.directory = directory;
  }

  Official at(Principal page) {
    return directory
        .official(page.getName())
        .orElseThrow(() -> new AccessDeniedException("no such official"));
  }

  /** The name behind an account; the account itself if nobody has it any more. */
  String name(String account) {
    return directory.official(account).map(Official::name).orElse(account);
  }
}
