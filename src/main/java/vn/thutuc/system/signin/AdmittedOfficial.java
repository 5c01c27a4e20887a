package vn.thutuc.system.signin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.thutuc.people.Official;

/** An official whom the provider vouches for; known here by our own name and roles only. */
final class AdmittedOfficial implements OidcUser {

  private static final long serialVersionUID = 1L;

  private final String username;
  private final List<SimpleGrantedAuthority> authorities;
  private final OidcIdToken token;

  AdmittedOfficial(Official official, OidcIdToken token) {
    this.username = official.username();
    this.authorities =
        official.roles().stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList();
    this.token = token;
  }

  @Override
  public String getName() {
    return username;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return authorities;
  }

  @Override
  public Map<String, Object> getAttributes() {
    return getClaims();
  }

  @Override
  public Map<String, Object> getClaims() {
    return Map.of("iss", String.valueOf(token.getIssuer()), "sub", token.getSubject());
  }

  @Override
  public OidcIdToken getIdToken() {
    return token;
  }

  @Override
  public @Nullable OidcUserInfo getUserInfo() {
    return null;
  }

  @Override
  public String toString() {
    return username;
  }
}
