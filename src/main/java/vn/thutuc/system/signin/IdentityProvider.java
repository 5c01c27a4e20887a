package vn.thutuc.system.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.thutuc.page.PublicAddress;

/**
 * Asks the provider for its addresses when somebody first signs in, not at start: the product runs
 * on while the provider is down, and finds it when it is back.
 */
final class IdentityProvider implements ClientRegistrationRepository {

  /** The one registration there is. */
  static final String ID = "agency";

  static final String BACK = "/sign-in/back/";

  private static final ParameterizedTypeReference<Map<String, Object>> METADATA =
      new ParameterizedTypeReference<>() {};

  private final SignInSettings settings;
  private final PublicAddress address;
  private final RestClient http;
  private volatile @Nullable ClientRegistration found;

  IdentityProvider(SignInSettings settings, PublicAddress address, RestClient http) {
    this.settings = settings;
    this.address = address;
    this.http = http;
  }

  /**
   * @throws ProviderDown if it does not answer or calls itself by another name
   */
  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!ID.equals(id)) {
      return null;
    }
    ClientRegistration known = found;
    if (known == null) {
      known = ask();
      found = known;
    }
    return known;
  }

  private ClientRegistration ask() {
    try {
      Map<String, Object> metadata =
          http.get()
              .uri(settings.issuer() + "/.well-known/openid-configuration")
              .retrieve()
              .body(METADATA);
      if (metadata == null || !settings.issuer().equals(metadata.get("issuer"))) {
        throw new ProviderDown("The provider names another issuer");
      }
      return registration(metadata);
    } catch (RestClientException | IllegalArgumentException unusable) {
      throw new ProviderDown("No metadata of the provider", unusable);
    }
  }

  private ClientRegistration registration(Map<String, Object> metadata) {
    String back = BACK + ID;
    return ClientRegistrations.fromOidcConfiguration(metadata)
        .registrationId(ID)
        .clientId(settings.clientId())
        .clientSecret(settings.clientSecret())
        .clientAuthenticationMethod(
            settings.clientSecret().isEmpty()
                ? ClientAuthenticationMethod.NONE
                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .redirectUri(address.of(back).orElse("{baseUrl}" + back))
        .scope("openid", "profile")
        .build();
  }
}
