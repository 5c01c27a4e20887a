package vn.thutuc.system.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withServerError;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;
import vn.thutuc.page.PublicAddress;

class IdentityProviderTest {

  private static final String ISSUER = "https://sso.example";
  private static final String METADATA =
      """
      {"issuer": "ISSUER", "authorization_endpoint": "https://sso.example/a",
       "token_endpoint": "https://sso.example/t", "jwks_uri": "https://sso.example/k",
       "subject_types_supported": ["public"], "response_types_supported": ["code"],
       "id_token_signing_alg_values_supported": ["RS256"]}
      """;

  private final RestClient.Builder http = RestClient.builder();
  private final MockRestServiceServer server = MockRestServiceServer.bindTo(http).build();
  private final IdentityProvider provider =
      new IdentityProvider(
          new SignInSettings(ISSUER, "thutuc", "", "roles", List.of()),
          new PublicAddress("https://motcua.example"),
          http.build());

  @Test
  void isAskedWhenNeededAndAgainAfterItWasDown() {
    String address = ISSUER + "/.well-known/openid-configuration";
    server.expect(requestTo(address)).andRespond(withServerError());
    server
        .expect(requestTo(address))
        .andRespond(withSuccess(METADATA.replace("ISSUER", ISSUER), MediaType.APPLICATION_JSON));

    assertThatExceptionOfType(ProviderDown.class)
        .isThrownBy(() -> provider.findByRegistrationId("agency"));
    ClientRegistration found = provider.findByRegistrationId("agency");

    assertThat(found).isSameAs(provider.findByRegistrationId("agency"));
    assertThat(found.getRedirectUri()).isEqualTo("https://motcua.example/sign-in/back/agency");
    assertThat(found.getClientSettings().isRequireProofKey()).isTrue();
    assertThat(provider.findByRegistrationId("another")).isNull();
    server.verify();
  }

  @Test
  void onesWhoCallThemselvesByAnotherNameAreNotBelieved() {
    server
        .expect(requestTo(ISSUER + "/.well-known/openid-configuration"))
        .andRespond(
            withSuccess(
                METADATA.replace("ISSUER", "https://other.example"), MediaType.APPLICATION_JSON));
    assertThatExceptionOfType(ProviderDown.class)
        .isThrownBy(() -> provider.findByRegistrationId("agency"));
  }

  @Test
  void theTableNamesOurRolesOnlyAndTheSecretIsNotPrinted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SignInSettings.Grant("x", "king", "unit"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SignInSettings(ISSUER, "", "", "roles", List.of()));
    assertThat(new SignInSettings(ISSUER, "thutuc", "s3cret", "roles", List.of()).toString())
        .doesNotContain("s3cret");
  }
}
