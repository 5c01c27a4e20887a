package vn.thutuc.attack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Waits for what an attack would do outside: a connection to this machine, a file of a command, the
 * marker's call. As an extension it is set for each test and fails the test that springs it.
 */
final class Trap implements BeforeEachCallback, AfterEachCallback {

  private static final byte[] ANSWER =
      "HTTP/1.0 404 No\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final AtomicInteger connections = new AtomicInteger();
  private ServerSocket socket;
  private Path folder;

  @Override
  public void beforeEach(ExtensionContext test) throws IOException {
    set();
  }

  @Override
  public void afterEach(ExtensionContext test) throws IOException {
    assertThat(spring()).as("what the attack did").isZero();
  }

  void set() throws IOException {
    folder = Files.createTempDirectory("trap");
    ServerSocket opened = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    socket = opened;
    connections.set(0);
    Marker.clear();
    Thread listener = new Thread(() -> listen(opened), "trap");
    listener.setDaemon(true);
    listener.start();
  }

  private void listen(ServerSocket opened) {
    while (!opened.isClosed()) {
      try (Socket caught = opened.accept()) {
        connections.incrementAndGet();
        caught.getOutputStream().write(ANSWER);
      } catch (IOException e) {
        // closed, or the caller went away
      }
    }
  }

  /** The text with the trap's address, the marker's call and a command in their places. */
  String bait(String text) {
    String command =
        "new ProcessBuilder(\"touch\", \"%s\").start().waitFor();"
            .formatted(file().toAbsolutePath());
    return text.replace("{run}", "vn.thutuc.attack.rules.Marker.hit()")
        .replace("{command}", command)
        .replace("{port}", String.valueOf(socket.getLocalPort()));
  }

  private Path file() {
    return folder.resolve("ran");
  }

  /** Everything that ran or called out since the trap was set. */
  int spring() throws IOException {
    socket.close();
    int caught = Marker.hits() + connections.get() + (Files.exists(file()) ? 1 : 0);
    Files.deleteIfExists(file());
    Files.delete(folder);
    return caught;
  }
}
