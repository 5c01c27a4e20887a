package vn.thutuc.system.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Identities;
import vn.thutuc.people.Official;
import vn.thutuc.people.Unit;

/**
 * Decides who of those the provider knows is an official here, and with which roles.
 *
 * <p>Somebody is told apart by issuer and subject alone (ASVS 5.0, 10.5.2): names and addresses in
 * a token are the provider's users' own words. Roles come from the administrator's table; whoever
 * has none in it, or some in two units, does not come in.
 */
final class Admission implements OAuth2UserService<OidcUserRequest, OidcUser> {

  /** The error of somebody without a role here. */
  static final String NO_ROLE = "no_role";

  private static final Logger LOG = LoggerFactory.getLogger(Admission.class);
  private static final int LONGEST_NAME = 100;

  private final SignInSettings settings;
  private final Directory directory;
  private final Identities identities;

  Admission(SignInSettings settings, Directory directory, Identities identities) {
    this.settings = settings;
    this.directory = directory;
    this.identities = identities;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcIdToken token = request.getIdToken();
    String username = username(settings.issuer(), token.getSubject());
    Official official = official(username, token);
    if (official == null) {
      identities.withdraw(username);
      LOG.warn("{} has no role here, or roles in two units", username);
      throw new OAuth2AuthenticationException(new OAuth2Error(NO_ROLE));
    }
    identities.admit(settings.issuer(), token.getSubject(), official);
    return directory
        .official(username)
        .map(known -> new AdmittedOfficial(known, token))
        .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(NO_ROLE)));
  }

  private @Nullable Official official(String username, OidcIdToken token) {
    Set<String> claimed = claimed(token.getClaims());
    List<SignInSettings.Grant> granted =
        settings.roles().stream().filter(grant -> claimed.contains(grant.claim())).toList();
    Set<String> units =
        granted.stream().map(SignInSettings.Grant::unit).collect(Collectors.toSet());
    if (units.size() != 1) {
      return null;
    }
    Unit unit = directory.unit(units.iterator().next()).orElse(null);
    return unit == null
        ? null
        : new Official(
            username,
            name(token),
            unit,
            granted.stream().map(SignInSettings.Grant::meant).collect(Collectors.toSet()));
  }

  private Set<String> claimed(Map<String, Object> claims) {
    Object at = claims;
    for (String step : settings.rolesClaim().split("\\.")) {
      at = at instanceof Map<?, ?> object ? object.get(step) : null;
    }
    return at instanceof Collection<?> values
        ? values.stream().map(String::valueOf).collect(Collectors.toSet())
        : at instanceof String one ? Set.of(one) : Set.of();
  }

  /** The name colleagues read; nothing is decided by it. */
  private static String name(OidcIdToken token) {
    String said = token.getFullName() == null ? "" : token.getFullName();
    String plain = Normalizer.normalize(said, Normalizer.Form.NFC).replaceAll("\\p{C}", "").strip();
    return plain.isEmpty()
        ? username(String.valueOf(token.getIssuer()), token.getSubject())
        : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
  }

  /** Our own name for an issuer's subject, which no other subject can take. */
  static String username(String issuer, String subject) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest((issuer + "\n" + subject).getBytes(UTF_8));
      return "sso-" + HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
