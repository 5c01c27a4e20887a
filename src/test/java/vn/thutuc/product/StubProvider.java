package vn.thutuc.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.system.signin.SignInSettings;

/**
 * A small identity provider: metadata, keys and tokens over HTTP; the person at its sign-in page is
 * the test, which says who signs in and what is wrong with the token.
 */
public final class StubProvider implements AutoCloseable {

  private static final String CLIENT = "thutuc";

  private final HttpServer server;
  private final RSAKey key;
  private final Map<String, JWTClaimsSet> issued = new ConcurrentHashMap<>();
  private final Map<String, String> challenges = new ConcurrentHashMap<>();
  private volatile String lastVerifier = "";
  private volatile boolean down;

  StubProvider() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("k1").generate();
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext("/.well-known/openid-configuration", this::metadata);
    server.createContext("/keys", x -> answer(x, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  /** The name it goes by. */
  public String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** From now on every answer is a fault, or no longer. */
  public void isDown(boolean yes) {
    down = yes;
  }

  /** What the client proved it knew when it last came for a token. */
  public String lastVerifier() {
    return lastVerifier;
  }

  /** The claims of a good token for whoever the client sent here. */
  public JWTClaimsSet.Builder claims(String redirect, String subject, List<String> roles) {
    UriComponents asked = UriComponentsBuilder.fromUriString(redirect).build();
    String nonce = asked.getQueryParams().getFirst("nonce");
    Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .audience(CLIENT)
        .subject(subject)
        .claim("nonce", nonce == null ? null : URLDecoder.decode(nonce, UTF_8))
        .claim("name", "Cán bộ thử")
        .claim("roles", roles)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
  }

  /** Somebody signed in: the code the browser is sent back with. */
  public String code(String redirect, JWTClaimsSet claims) {
    String code = "code-" + issued.size();
    UriComponents asked = UriComponentsBuilder.fromUriString(redirect).build();
    challenges.put(code, String.valueOf(asked.getQueryParams().getFirst("code_challenge")));
    issued.put(code, claims);
    return code;
  }

  /** The challenge the client sent along for this code. */
  public String challenge(String code) {
    return challenges.get(code);
  }

  private void metadata(HttpExchange exchange) throws IOException {
    Map<String, Object> metadata =
        Map.of(
            "issuer", issuer(),
            "authorization_endpoint", issuer() + "/authorize",
            "token_endpoint", issuer() + "/token",
            "jwks_uri", issuer() + "/keys",
            "subject_types_supported", List.of("public"),
            "response_types_supported", List.of("code"),
            "id_token_signing_alg_values_supported", List.of("RS256"));
    answer(exchange, 200, JsonMapper.shared().writeValueAsString(metadata));
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    UriComponents sent = UriComponentsBuilder.fromUriString("?" + body).build();
    lastVerifier = String.valueOf(sent.getQueryParams().getFirst("code_verifier"));
    JWTClaimsSet claims = issued.remove(String.valueOf(sent.getQueryParams().getFirst("code")));
    if (claims == null) {
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    Map<String, Object> tokens =
        Map.of(
            "access_token",
            "access-secret",
            "token_type",
            "Bearer",
            "expires_in",
            300,
            "id_token",
            signed(claims));
    answer(exchange, 200, JsonMapper.shared().writeValueAsString(tokens));
  }

  private String signed(JWTClaimsSet claims) {
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = (down ? "{}" : json).getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(down ? 503 : status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** Makes the product know it, with the administrator's table of roles. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Known {

    @Bean
    StubProvider stubProvider() throws IOException, JOSEException {
      return new StubProvider();
    }

    @Bean
    @Primary
    SignInSettings signInSettings(StubProvider provider) {
      return new SignInSettings(
          provider.issuer(),
          CLIENT,
          "client-secret",
          "roles",
          List.of(
              new SignInSettings.Grant("tt-one-stop", "reception", Office.UNIT),
              new SignInSettings.Grant("tt-head", "head", Office.UNIT),
              new SignInSettings.Grant("tt-elsewhere", "reception", "no-such-unit")));
    }
  }
}
