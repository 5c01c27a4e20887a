package vn.thutuc.people;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody who works on dossiers.
 *
 * @param username name to sign in with; also the actor in logs and ledgers
 * @param unit the unit whose dossiers this official sees
 */
public record Official(String username, String name, Unit unit, Set<Role> roles) {

  public Official {
    roles = Set.copyOf(roles);
  }

  /** Whether this official holds the role. */
  public boolean holds(Role role) {
    return roles.contains(role);
  }

  /** The candidate groups of the roles held, sorted. */
  public Set<String> groups() {
    return roles.stream().map(Role::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
