package vn.thutuc.attack.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Waits for what an attack would do outside: a connection to this machine, a file of a command. */
final class Trap implements AutoCloseable {

  private final ServerSocket socket;
  private final AtomicInteger connections = new AtomicInteger();
  private final Path file;

  Trap(Path folder) {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    file = folder.resolve("ran-" + socket.getLocalPort());
    Thread listener = new Thread(this::listen, "trap");
    listener.setDaemon(true);
    listener.start();
    Marker.clear();
  }

  private void listen() {
    while (!socket.isClosed()) {
      try (Socket caught = socket.accept()) {
        connections.incrementAndGet();
        answer(caught);
      } catch (IOException e) {
        // closed, or the caller went away
      }
    }
  }

  private static void answer(Socket caught) throws IOException {
    caught
        .getOutputStream()
        .write(
            "HTTP/1.0 404 No\r\nContent-Length: 0\r\n\r\n"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  /** The text with the trap's address, the marker's call and a command in their places. */
  String set(String text) {
    String command =
        "new ProcessBuilder(\"touch\", \"%s\").start().waitFor();".formatted(file.toAbsolutePath());
    return text.replace("{run}", "vn.thutuc.attack.rules.Marker.hit()")
        .replace("{command}", command)
        .replace("{port}", String.valueOf(socket.getLocalPort()));
  }

  /** Everything that ran or called out since the trap was set. */
  int caught() {
    return Marker.hits() + connections.get() + (Files.exists(file) ? 1 : 0);
  }

  int connections() {
    return connections.get();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
