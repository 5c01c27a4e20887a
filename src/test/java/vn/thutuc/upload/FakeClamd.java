package vn.thutuc.upload;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A daemon that speaks clamd's INSTREAM and answers as it is told. */
final class FakeClamd implements AutoCloseable {

  private final ServerSocketChannel door;
  private final Function<byte[], @Nullable String> answers;
  private final Thread guard;

  /**
   * @param answers what to say of a file, without the closing zero; null to keep silent
   */
  FakeClamd(SocketAddress address, Function<byte[], @Nullable String> answers) throws IOException {
    this.door =
        address instanceof UnixDomainSocketAddress
            ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
            : ServerSocketChannel.open();
    this.answers = answers;
    door.bind(address);
    guard = new Thread(this::serve, "fake-clamd");
    guard.setDaemon(true);
    guard.start();
  }

  SocketAddress address() throws IOException {
    return door.getLocalAddress();
  }

  private void serve() {
    while (door.isOpen()) {
      try (SocketChannel caller = door.accept()) {
        String answer = answers.apply(file(caller));
        if (answer == null) {
          Thread.sleep(5_000);
        } else {
          caller.write(ByteBuffer.wrap(answer.getBytes(US_ASCII)));
        }
      } catch (IOException callerLeft) {
        // the next one may stay
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static byte[] file(SocketChannel caller) throws IOException {
    DataInputStream in = new DataInputStream(Channels.newInputStream(caller));
    byte[] command = in.readNBytes(10);
    if (!new String(command, US_ASCII).equals("zINSTREAM\0")) {
      throw new IOException("not a command");
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      file.write(in.readNBytes(length));
    }
    return file.toByteArray();
  }

  /** Nobody gets in after this: a port stays open as long as somebody is still accepting on it. */
  @Override
  public void close() throws IOException {
    door.close();
    guard.interrupt();
    try {
      guard.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
