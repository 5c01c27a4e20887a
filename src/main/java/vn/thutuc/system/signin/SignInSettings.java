package vn.thutuc.system.signin;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thutuc.people.Role;

/**
 * The identity provider the officials of this installation sign in with, and what its roles mean
 * here.
 *
 * @param issuer its address, as its metadata names it; empty if there is none
 * @param rolesClaim where its tokens list roles; dots lead into objects
 * @param roles the administrator's table: what is not in it gives no right
 */
@ConfigurationProperties("thutuc.sign-in")
public record SignInSettings(
    @DefaultValue("") String issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue List<Grant> roles) {

  /**
   * One line of the table: whoever holds this value there has this role in this unit here.
   *
   * @param claim a value of the roles claim
   * @param role id of one of our roles
   * @param unit id of a registered unit
   */
  public record Grant(String claim, String role, String unit) {

    public Grant {
      if (Role.of(role).isEmpty()) {
        throw new IllegalArgumentException(
            "thutuc.sign-in.roles: không có vai trò / no role " + role);
      }
    }

    Role meant() {
      return Role.of(role).orElseThrow();
    }
  }

  public SignInSettings {
    roles = List.copyOf(roles);
    if (!issuer.isEmpty() && clientId.isEmpty()) {
      throw new IllegalArgumentException(
          "thutuc.sign-in.client-id còn thiếu / is missing beside thutuc.sign-in.issuer");
    }
  }

  boolean isOn() {
    return !issuer.isEmpty();
  }

  /** Without the secret, for logs. */
  @Override
  public String toString() {
    return "SignInSettings[" + issuer + ", " + clientId + ", " + roles.size() + " roles]";
  }
}
