package vn.thutuc.system.web;

import java.util.List;
import java.util.function.Predicate;
import vn.thutuc.people.Role;

/**
 * A link of the main navigation.
 *
 * @param roles who sees it; empty for everybody
 */
record NavLink(String href, List<Role> roles) {

  private static final List<NavLink> ALL =
      List.of(
          new NavLink(
              "/work",
              List.of(Role.RECEPTION, Role.CIVIL_STATUS, Role.SPECIALIST, Role.HEAD, Role.LEADER)),
          new NavLink("/reception", List.of(Role.RECEPTION)),
          new NavLink("/studio", List.of(Role.DESIGNER, Role.PUBLISHER)),
          new NavLink("/lab", List.of(Role.DESIGNER, Role.PUBLISHER)),
          new NavLink("/procedures", List.of()),
          new NavLink("/track", List.of()));

  NavLink {
    roles = List.copyOf(roles);
  }

  /** The links for somebody who holds these roles. */
  static List<NavLink> forRoles(Predicate<String> holds) {
    return ALL.stream()
        .filter(link -> link.roles.isEmpty() || link.roles.stream().map(Role::name).anyMatch(holds))
        .toList();
  }

  /** The last part of the message key. */
  public String key() {
    return href.substring(1);
  }

  /** Whether the page of this path belongs under the link. */
  public boolean covers(String path) {
    return path.equals(href) || path.startsWith(href + "/");
  }
}
