package vn.thutuc.system.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.product.ProductInBrowser;

/**
 * What no browser sends, written to the socket byte by byte: answered in time, as the caller's
 * mistake and never as ours, without a word of what is inside.
 */
@ProductInBrowser
class HostileRequestsWebTest {

  private static final int PATIENCE_MILLIS = 10_000;
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  @LocalServerPort private int port;

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET /procedures/%zz                      |                                        | 400
          GET /procedures/%00                      |                                        | 400
          GET /procedures/%2e%2e%2fhouse-permit    |                                        | 400
          GET /procedures/..;/work                 |                                        | 400
          GET /procedures/%5c                      |                                        | 400
          GET /procedures?q=%zz                    |                                        | 400
          GET /procedures?q=%ff%fe                 |                                        | 400
          GET /procedures?q=%ed%a0%80              |                                        | 400
          GET /procedures?q=%00                    |                                        | 200
          GET /procedures?q=%f0%9f%98%80           |                                        | 200
          GET /track?code=%27%20OR%201=1--         |                                        | 404
          GET /track/%27%20OR%201=1--              |                                        | 404
          GET /track/xx                            | Accept: ;;;                            | 404
          GET /procedures/no-such                  | Accept: a/b/c                          | 404
          GET /procedures/no-such                  | Accept: application/json               | 404
          GET /no-such-page                        | Accept: application/json               | 404
          GET /actuator/env                        |                                        | 404
          GET /error                               |                                        | 404
          GET /ui/assets/                          |                                        | 404
          GET /ui/assets/..%2f..%2fapplication.yaml|                                        | 400
          GET /work                                |                                        | 302
          GET /studio                              |                                        | 302
          GET /studio/drafts/1%00                  |                                        | 400
          GET /?lang=../../x                       |                                        | 200
          GET /                                    | Accept-Language: ;;q=z,*-*-            | 200
          GET /                                    | Range: bytes=0-1,1-2,99999999999999999-| 200
          GET /                                    | If-Modified-Since: yesterday           | 200
          GET /file/house-permit/999               |                                        | 302
          GET /file/House_Permit!/1                |                                        | 404
          GET /slip/xyz.pdf                        |                                        | 404
          GET /procedures/no-such/process.bpmn     |                                        | 404
          GET /procedures/house-permit/process.bpmn| Accept: image/png                      | 406
          TRACE /                                  |                                        | 405
          PUT /procedures                          |                                        | 403
          DELETE /procedures                       |                                        | 403
          """)
  void isAnsweredAsTheCallersMistake(String line, String header, int status) throws IOException {
    assertAnswer(send(line, header == null ? "" : header, ""), status);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Content-Type: multipart/form-data                | xxx
          Content-Type: multipart/form-data; boundary=x    | --x foo
          Content-Type: ;;/                                | xxx
          Content-Type: application/json                   | {
          Content-Type: application/x-www-form-urlencoded  | a=%zz&b=%
          Content-Type: application/x-www-form-urlencoded  | _method=DELETE
          """)
  void aPostThatCannotBeReadOrHasNoTokenChangesNothing(String header, String body)
      throws IOException {
    String answer = send("POST /file/house-permit/2", header, body);
    assertThat(status(answer)).isIn(400, 403, 415);
    assertTellsNothing(answer);
  }

  @Test
  void tooMuchOfAnythingIsCutOff() throws IOException {
    assertThat(status(send("GET /procedures?q=" + "a".repeat(20_000), "", ""))).isIn(400, 414);
    assertThat(isCutOff("X-Long: " + "a".repeat(1_000_000))).isTrue();
    assertThat(status(send("POST /sign-in", FORM, "a=1&".repeat(20_000)))).isIn(400, 413);
    assertThat(status(send("POST /sign-in", FORM, "a=" + "b".repeat(3_000_000))))
        .isIn(400, 403, 413);
  }

  /** Refused, or the line cut while we still talk. */
  private boolean isCutOff(String header) throws IOException {
    try {
      return List.of(400, 431).contains(status(send("GET /", header, "")));
    } catch (SocketException cut) {
      return true;
    }
  }

  @Test
  void aMessageWithTwoEndsIsRefused() throws IOException {
    String twice = "Content-Length: 1\r\nContent-Length: 2";
    String mixed = "Transfer-Encoding: chunked";

    assertThat(status(send("POST /sign-in", twice, ""))).isEqualTo(400);
    assertThat(status(send("POST /sign-in", mixed, "0\r\n\r\n"))).isIn(400, 403);
    assertThat(status(send("GET /", "Host: elsewhere.example", ""))).isEqualTo(400);
  }

  @Test
  void aProgramGetsAProblemDocumentInItsLanguage() throws IOException {
    String json = "Accept: application/json\r\nCookie: language=en";

    String unknown = send("GET /no-such-page", json, "");
    String refused = send("GET /procedures/no-such", json, "");

    assertThat(unknown)
        .contains("Content-Type: application/problem+json")
        .contains("\"status\":404")
        .contains("This page was not found");
    assertThat(refused).contains("Content-Type: application/problem+json").contains("\"code\":\"");
  }

  @Test
  void everyAnswerCarriesTheHeadersAndNoNameOfTheServer() throws IOException {
    for (String page : new String[] {"GET /", "GET /no-such-page", "GET /procedures?q=%zz"}) {
      assertThat(send(page, "", ""))
          .contains("Content-Security-Policy: default-src 'self'; script-src 'self'")
          .contains("X-Content-Type-Options: nosniff")
          .contains("Referrer-Policy: same-origin")
          .doesNotContain("Server:");
    }
  }

  @Test
  void theSessionsCookieIsOutOfReachOfScriptsAndOtherSites() throws IOException {
    assertThat(send("GET /sign-in", "", ""))
        .containsPattern("Set-Cookie: session=[0-9A-F]+; Path=/; HttpOnly; SameSite=Lax\\r\\n");
    assertThat(send("GET /work;jsessionid=1", "", "")).startsWith("HTTP/1.1 400");
  }

  @Test
  void aPostFromAnotherSiteIsToldSo() throws IOException {
    String answer =
        send("POST /sign-in", "Sec-Fetch-Site: cross-site\r\n" + FORM, "username=a&password=b");
    assertAnswer(answer, 403);
    assertThat(utf8(answer)).contains("Yêu cầu này đến từ một trang khác");

    String program =
        send("POST /sign-in", "Sec-Fetch-Site: same-site\r\nAccept: application/json", "x");
    assertThat(program).contains("\"code\":\"foreign-site\"").contains("\"status\":403");
  }

  @Test
  void whoeverFallsSilentBeforeTheBodyIsCutOff() throws IOException {
    try (Socket line = open("GET / HT");
        Socket headers = open("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Slow: a")) {
      assertThat(rest(line)).isEmpty();
      assertThat(rest(headers)).isEmpty();
    }
  }

  @Test
  void whoeverFallsSilentInTheBodyIsToldSo() throws IOException {
    String files =
        "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n";
    String part =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF";
    long from = System.nanoTime();
    try (Socket form = open(post("/sign-in", FORM + "\r\nContent-Length: 100\r\n\r\nusername="));
        Socket chunks =
            open(post("/sign-in", FORM + "\r\nTransfer-Encoding: chunked\r\n\r\n5\r\na"));
        Socket upload = open(post("/file/house-permit/check", files + part))) {
      for (Socket socket : List.of(form, chunks, upload)) {
        String answer = rest(socket);
        assertAnswer(answer, 408);
        assertThat(answer).contains("Connection: close\r\n", "X-Content-Type-Options: nosniff");
        assertThat(utf8(answer)).contains("bị ngắt giữa chừng");
      }
    }
    assertThat(Duration.ofNanos(System.nanoTime() - from))
        .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(8));
  }

  @Test
  void whoeverIsSlowButGoesOnIsHeardOut() throws Exception {
    try (Socket slow = open(post("/sign-in", FORM + "\r\nContent-Length: 6\r\n\r\n"))) {
      for (char letter : "a=bcde".toCharArray()) {
        Thread.sleep(500);
        slow.getOutputStream().write(letter);
      }
      slow.shutdownOutput();
      assertAnswer(rest(slow), 403);
    }
  }

  private static String post(String page, String rest) {
    return "POST " + page + " HTTP/1.1\r\nHost: localhost\r\n" + rest;
  }

  private Socket open(String beginning) throws IOException {
    Socket socket = new Socket("localhost", port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.getOutputStream().write(beginning.getBytes(ISO_8859_1));
    return socket;
  }

  private static String rest(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
  }

  private static String utf8(String answer) {
    return new String(answer.getBytes(ISO_8859_1), UTF_8);
  }

  private void assertAnswer(String answer, int status) {
    assertThat(status(answer))
        .as(answer.lines().findFirst().orElse(""))
        .isCloseTo(status, within(0));
    assertTellsNothing(answer);
  }

  private static void assertTellsNothing(String answer) {
    assertThat(answer)
        .doesNotContain("Exception", "at org.", "at java.", "Whitelabel", "Apache Tomcat");
  }

  private static int status(String answer) {
    assertThat(answer).startsWith("HTTP/1.1 ");
    return Integer.parseInt(answer.substring(9, 12));
  }

  private String send(String line, String header, String body) throws IOException {
    String request =
        line.strip()
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + (header.isEmpty() ? "" : header.strip() + "\r\n")
            + (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n")
            + "\r\n"
            + body;
    long from = System.nanoTime();
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(10));
      return answer;
    }
  }
}
