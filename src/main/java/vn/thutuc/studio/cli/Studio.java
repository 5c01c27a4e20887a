package vn.thutuc.studio.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The studio of an agency as a program meets it: one address, one token.
 *
 * <p>The token goes over https only, but for a server on the same machine, and follows no redirect
 * to anybody else.
 */
final class Studio {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");
  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration TO_ANSWER = Duration.ofMinutes(5);
  private static final int CREATED = 201;

  private final URI server;
  private final String token;
  private final String language;

  private Studio(URI server, String token, String language) {
    this.server = server;
    this.token = token;
    this.language = language;
  }

  /** None, if the address is none a token may be sent to. */
  static Optional<Studio> at(String address, String token, String language) {
    try {
      URI server = URI.create(address.strip().replaceAll("/+$", ""));
      String host = server.getHost();
      boolean safe =
          "https".equalsIgnoreCase(server.getScheme())
              || ("http".equalsIgnoreCase(server.getScheme()) && THIS_MACHINE.contains(host));
      return host != null && safe && server.getQuery() == null && server.getUserInfo() == null
          ? Optional.of(new Studio(server, token, language))
          : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /**
   * What the server said.
   *
   * @param status 0 if it could not be reached
   * @param json the body read; a missing node if it is no JSON
   */
  record Answer(int status, String body, JsonNode json) {

    boolean isHandedIn() {
      return status == CREATED && json.has("draft");
    }

    boolean hasFindings() {
      return json.has("findings") && json.has("cases");
    }

    boolean isReadable() {
      return !json.isMissingNode();
    }
  }

  /** Sends the bundle; waits while the server tries its worked cases. */
  Answer handIn(byte[] zip, String reason, String decision, String title) {
    try {
      HttpRequest request = request(zip, reason, decision, title);
      HttpResponse<String> told =
          client().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(told.statusCode(), told.body(), read(told.body()));
    } catch (IOException | IllegalArgumentException unreachable) {
      return new Answer(0, "", read(""));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Answer(0, "", read(""));
    }
  }

  private HttpRequest request(byte[] zip, String reason, String decision, String title) {
    URI address =
        URI.create(
            server
                + "/api/studio/submissions?reason="
                + encoded(reason)
                + "&decision="
                + encoded(decision)
                + "&title="
                + encoded(title));
    return HttpRequest.newBuilder(address)
        .timeout(TO_ANSWER)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/zip")
        .header("Accept", "application/json, application/problem+json")
        .header("Accept-Language", language)
        .POST(HttpRequest.BodyPublishers.ofByteArray(zip))
        .build();
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(TO_CONNECT)
        .followRedirects(HttpClient.Redirect.NEVER)
        .version(HttpClient.Version.HTTP_1_1)
        .build();
  }

  private static JsonNode read(String body) {
    JsonMapper mapper = JsonMapper.shared();
    try {
      JsonNode read = mapper.readTree(body);
      return read.isObject() ? read : mapper.missingNode();
    } catch (JacksonException noJson) {
      return mapper.missingNode();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
