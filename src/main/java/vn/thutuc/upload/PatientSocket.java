package vn.thutuc.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;

/**
 * A connection that gives up when its time is over, whoever keeps it waiting and at what: sockets
 * of the file system know no time-outs of their own.
 */
final class PatientSocket implements AutoCloseable {

  private static final int LONGEST_ANSWER = 4096;

  private final SocketChannel channel;
  private final Selector selector;
  private final SelectionKey key;
  private final long deadline;

  private PatientSocket(SocketChannel channel, Selector selector, Duration patience)
      throws IOException {
    this.channel = channel;
    this.selector = selector;
    this.key = channel.configureBlocking(false).register(selector, 0);
    this.deadline = System.nanoTime() + patience.toNanos();
  }

  static PatientSocket connect(SocketAddress address, Duration patience) throws IOException {
    SocketChannel channel =
        address instanceof UnixDomainSocketAddress
            ? SocketChannel.open(StandardProtocolFamily.UNIX)
            : SocketChannel.open();
    PatientSocket socket = new PatientSocket(channel, Selector.open(), patience);
    try {
      boolean connected = channel.connect(address);
      while (!connected) {
        socket.await(SelectionKey.OP_CONNECT);
        connected = channel.finishConnect();
      }
      return socket;
    } catch (IOException | UnresolvedAddressException e) {
      socket.close();
      throw new IOException("No way to " + address + ": " + e.getMessage(), e);
    }
  }

  void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        await(SelectionKey.OP_WRITE);
      }
    }
  }

  /** What comes before a byte. */
  byte[] readUntil(byte end) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteBuffer buffer = ByteBuffer.allocate(512);
    while (answer.size() < LONGEST_ANSWER) {
      int read = channel.read(buffer.clear());
      if (read < 0) {
        throw new IOException("The answer broke off");
      }
      if (read == 0) {
        await(SelectionKey.OP_READ);
      }
      buffer.flip();
      while (buffer.hasRemaining()) {
        byte one = buffer.get();
        if (one == end) {
          return answer.toByteArray();
        }
        answer.write(one);
      }
    }
    throw new IOException("The answer does not end");
  }

  private void await(int operation) throws IOException {
    long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    key.interestOps(operation);
    if (left <= 0 || selector.select(left) == 0) {
      throw new SocketTimeoutException("No answer in time");
    }
    selector.selectedKeys().clear();
  }

  @Override
  public void close() throws IOException {
    selector.close();
    channel.close();
  }
}
