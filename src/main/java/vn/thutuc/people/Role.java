package vn.thutuc.people;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an official may take on; the id is the candidate group a procedure's diagram names.
 *
 * <p>The list is the one-stop mechanism's (Decree 61/2018/ND-CP, articles 17-20): reception,
 * handling, review and signing.
 */
public enum Role {
  RECEPTION("reception"),
  CIVIL_STATUS("civil-status"),
  SPECIALIST("specialist"),
  HEAD("head"),
  LEADER("leader"),
  DESIGNER("designer"),
  PUBLISHER("publisher"),
  OPERATOR("operator");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** The name models use, for instance {@code civil-status}. */
  public String id() {
    return id;
  }

  /** The role with this id, if there is one. */
  public static Optional<Role> of(String id) {
    return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
  }
}
