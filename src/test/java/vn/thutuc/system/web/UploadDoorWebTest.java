package vn.thutuc.system.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.product.ProductInBrowser;

/** Who sends files, byte by byte: only where some are taken, and only so much. */
@ProductInBrowser
class UploadDoorWebTest {

  private static final String FILES = "Content-Type: multipart/form-data; boundary=x\r\n";
  private static final String PAGE = "/file/house-permit/check";
  private static final int MEGABYTE = 1 << 20;

  @LocalServerPort private int port;

  /** Not a byte of the body is sent, so the answer cannot have waited for it. */
  @ParameterizedTest
  @CsvSource({
    "/file/house-permit/check, 1073741824, 413",
    "/track/x/supplement, 105906177, 413",
    "/file/house-permit/check, 9223372036854775807, 413",
    "/studio/new/zip, 13631489, 413",
    "/studio/new/blank, 1000, 415",
    "/file/house-permit/1, 1000, 415",
    "/sign-in, 1000, 415",
    "/track/x/withdrawal, 1000, 415",
    "/work/1, 1000, 415"
  })
  void isRefusedBeforeTheBody(String page, long length, int status) throws IOException {
    try (Socket socket = open()) {
      write(socket, head(page) + "Content-Length: " + length + "\r\n\r\n");
      assertThat(answer(socket)).startsWith("HTTP/1.1 " + status + " ");
    }
  }

  @Test
  void whatComesWithoutItsLengthIsCountedAndCutOff() throws IOException {
    byte[] chunk = ("100000\r\n" + "a".repeat(MEGABYTE) + "\r\n").getBytes(ISO_8859_1);
    String start = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.pdf\"\r\n\r\n";
    try (Socket socket = open()) {
      write(socket, head(PAGE) + "Transfer-Encoding: chunked\r\n\r\n");
      write(socket, Integer.toHexString(start.length()) + "\r\n" + start + "\r\n");
      OutputStream out = socket.getOutputStream();
      for (int sent = 0; sent < 102; sent++) {
        out.write(chunk);
      }
      write(socket, "0\r\n\r\n");
      assertThat(answer(socket))
          .startsWith("HTTP/1.1 413")
          .contains("Content-Security-Policy: default-src 'self'");
    }
  }

  @Test
  void aTornBodyIsTheCallersMistake() throws IOException {
    try (Socket socket = open()) {
      write(socket, head(PAGE) + "Content-Length: 9\r\n\r\n--x\r\nCont");
      assertThat(answer(socket)).containsPattern("^HTTP/1.1 (400|403)");
    }
  }

  private Socket open() throws IOException {
    Socket socket = new Socket("localhost", port);
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static String head(String page) {
    return "POST " + page + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + FILES;
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
  }

  /** The head of the answer: the server may go on waiting for the body. */
  private static String answer(Socket socket) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = socket.getInputStream().read();
      assertThat(next).as(head.toString()).isNotNegative();
      head.append((char) next);
    }
    return head.toString();
  }
}
