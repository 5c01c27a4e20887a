package vn.thutuc.system.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.thutuc.page.PublicAddress;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Identities;
import vn.thutuc.system.FirstPage;

/**
 * Sign-in with the agency's identity provider: authorization code with PKCE, state and nonce, the
 * session on the server, no token kept (ASVS 5.0, 10.1.1, 10.2.1, 10.5.1 to 10.5.4).
 *
 * <p>Only signing in needs the provider: sessions live on while it is down.
 */
@Component
@EnableConfigurationProperties(SignInSettings.class)
public class ProviderSignIn {

  /** Where the sign-in page leads to it. */
  public static final String START = "/sign-in/with/" + IdentityProvider.ID;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final SignInSettings settings;
  private final PublicAddress address;
  private final Directory directory;
  private final Identities identities;

  ProviderSignIn(
      SignInSettings settings, PublicAddress address, Directory directory, Identities identities) {
    this.settings = settings;
    this.address = address;
    this.directory = directory;
    this.identities = identities;
  }

  /** Whether a provider is configured. */
  public boolean isOn() {
    return settings.isOn();
  }

  /** Adds the provider's sign-in to the pages' security, where one is configured. */
  public void addTo(HttpSecurity http) {
    if (isOn()) {
      http.oauth2Login(this::lay);
    }
  }

  private void lay(OAuth2LoginConfigurer<HttpSecurity> login) {
    SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(PATIENCE);
    requests.setReadTimeout(PATIENCE);
    RestClient http = RestClient.builder().requestFactory(requests).build();
    SignInFailures failures = new SignInFailures();
    login
        .loginPage("/sign-in")
        .successHandler(new FirstPage())
        .failureHandler(failures)
        .clientRegistrationRepository(new IdentityProvider(settings, address, http))
        .authorizedClientRepository(new TokensForgotten())
        .authorizationEndpoint(start -> start.baseUri("/sign-in/with"))
        .redirectionEndpoint(back -> back.baseUri(IdentityProvider.BACK + "*"))
        .tokenEndpoint(token -> token.accessTokenResponseClient(tokens(requests)))
        .userInfoEndpoint(
            user -> user.oidcUserService(new Admission(settings, directory, identities)))
        .withObjectPostProcessor(told(failures));
  }

  private static RestClientAuthorizationCodeTokenResponseClient tokens(
      SimpleClientHttpRequestFactory requests) {
    RestClientAuthorizationCodeTokenResponseClient client =
        new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(
        RestClient.builder()
            .requestFactory(requests)
            .configureMessageConverters(
                converters ->
                    converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return client;
  }

  /** A provider that is down is said on the sign-in page already when somebody sets out. */
  private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> told(
      SignInFailures failures) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(failures);
        return filter;
      }
    };
  }
}
