package vn.thutuc.upload;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ClamAV's daemon, spoken to with its INSTREAM command: the file goes over the socket in pieces, so
 * that the daemon need not read our folder.
 *
 * <p>Only its two sure answers count; anything else, and silence, is no answer.
 */
final class ClamdScanner implements Scanner {

  private static final int PIECE_BYTES = 1 << 16;
  private static final Pattern ANSWER = Pattern.compile("stream: (?:OK|(.{1,200}) FOUND)");
  private static final Pattern HOST_AND_PORT = Pattern.compile("([^/:]+):(\\d{1,5})");

  private final String address;
  private final Duration patience;

  /**
   * @param address a socket's path, or host:port
   * @param patience how long a whole scan may take
   */
  ClamdScanner(String address, Duration patience) {
    this.address = address.strip();
    this.patience = patience;
  }

  @Override
  public Verdict scan(InputStream content) throws IOException {
    try (PatientSocket clamd = PatientSocket.connect(socket(), patience)) {
      clamd.write(ByteBuffer.wrap("zINSTREAM\0".getBytes(US_ASCII)));
      byte[] piece = new byte[PIECE_BYTES];
      for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
        if (read > 0) {
          clamd.write(ByteBuffer.allocate(4).putInt(read).flip());
          clamd.write(ByteBuffer.wrap(piece, 0, read));
        }
      }
      clamd.write(ByteBuffer.allocate(4).putInt(0).flip());
      return verdict(new String(clamd.readUntil((byte) 0), UTF_8));
    }
  }

  private static Verdict verdict(String answer) throws IOException {
    Matcher sure = ANSWER.matcher(answer);
    if (!sure.matches()) {
      throw new IOException("clamd did not say: " + answer.replaceAll("\\p{C}", "?"));
    }
    String found = sure.group(1);
    return found == null ? Verdict.CLEAN : new Verdict(found);
  }

  private SocketAddress socket() {
    Matcher tcp = HOST_AND_PORT.matcher(address);
    return tcp.matches()
        ? new InetSocketAddress(tcp.group(1), Integer.parseInt(tcp.group(2)))
        : UnixDomainSocketAddress.of(address);
  }
}
