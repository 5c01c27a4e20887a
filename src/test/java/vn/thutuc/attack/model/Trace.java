package vn.thutuc.attack.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Everything an attack can leave: the file of an OS command, an initialised class, a connection to
 * a listening trap.
 */
final class Trace implements AutoCloseable {

  private static final String RUNTIME =
      "''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null)";

  private final ServerSocket trap;
  private final AtomicInteger connections = new AtomicInteger();
  private final Path folder;
  private Path file;
  private int attacks;

  Trace(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("ran-0");
    try {
      trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread listener = new Thread(this::listen, "trap");
    listener.setDaemon(true);
    listener.start();
  }

  /** Forgets what was left, and puts the trace's own addresses into the next attack. */
  String aim(String text) {
    file = folder.resolve("ran-" + ++attacks);
    connections.set(0);
    Bites.forget();
    String command = "touch " + file;
    return text.replace("{command}", command)
        .replace("{code}", RUNTIME + ".exec('" + command + "')")
        .replace("{class}", Bites.NAME)
        .replace("{file}", file.toString())
        .replace("{url}", "http://127.0.0.1:" + trap.getLocalPort());
  }

  /** Waits a moment for the command, which runs by itself. */
  boolean appears() {
    for (int i = 0; i < 15 && !isLeft(); i++) {
      pause(10);
    }
    return isLeft();
  }

  /** Nothing at all was left since the trace was laid, by whichever attack. */
  boolean isClean() {
    try (var left = Files.list(folder)) {
      return connections.get() == 0 && Bites.count() == 0 && left.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isLeft() {
    return connections.get() > 0 || Bites.count() > 0 || Files.exists(file);
  }

  static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    while (!trap.isClosed()) {
      try (Socket caught = trap.accept()) {
        connections.incrementAndGet();
        caught
            .getOutputStream()
            .write("HTTP/1.0 404 No\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        // closed, or the caller went away
      }
    }
  }

  @Override
  public void close() throws IOException {
    trap.close();
  }
}
