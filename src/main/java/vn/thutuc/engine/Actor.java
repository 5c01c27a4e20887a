package vn.thutuc.engine;

import java.util.Set;

/**
 * Who acts: an official with the roles held now, or a named service of the product.
 *
 * <p>Every command that changes a dossier asks for one, because Camunda itself checks nothing when
 * nobody is signed in.
 *
 * @param id the account or service name, as the log keeps it
 * @param roles role ids as the model's candidate groups name them ({@code reception}, {@code
 *     specialist})
 */
public record Actor(String id, Set<String> roles) {

  public Actor {
    if (id.isBlank()) {
      throw new IllegalArgumentException("An actor has a name");
    }
    roles = Set.copyOf(roles);
  }

  /** The applicant of a dossier, who holds no office. */
  public static Actor applicant() {
    return new Actor("applicant", Set.of());
  }

  /** A part of the product acting by itself, such as the clock of the law. */
  public static Actor service(String name) {
    return new Actor(name, Set.of());
  }

  public boolean holds(String role) {
    return roles.contains(role);
  }
}
