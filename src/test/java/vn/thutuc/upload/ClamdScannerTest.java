package vn.thutuc.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the virus scanner's daemon says, and what it does not say. */
class ClamdScannerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final byte[] FILE = new byte[200_000];

  static {
    new Random(3).nextBytes(FILE);
  }

  @TempDir private Path folder;

  private Verdict ask(Function<byte[], @Nullable String> answers, Duration patience)
      throws IOException {
    Path socket = folder.resolve("clamd.ctl");
    try (FakeClamd clamd = new FakeClamd(UnixDomainSocketAddress.of(socket), answers)) {
      assertThat(clamd.address()).isNotNull();
      return new ClamdScanner(socket.toString(), patience).scan(new ByteArrayInputStream(FILE));
    }
  }

  @Test
  void theWholeFileGoesOverAndIsClean() throws IOException {
    AtomicReference<byte[]> seen = new AtomicReference<>();
    Verdict verdict =
        ask(
            file -> {
              seen.set(file);
              return "stream: OK\0";
            },
            PATIENCE);

    assertThat(verdict.status()).isEqualTo(ScanStatus.CLEAN);
    assertThat(seen.get()).isEqualTo(FILE);
  }

  @Test
  void whatItFoundIsNamed() throws IOException {
    Verdict verdict = ask(file -> "stream: Win.Test.EICAR_HDB-1 FOUND\0", PATIENCE);

    assertThat(verdict.status()).isEqualTo(ScanStatus.INFECTED);
    assertThat(verdict.finding()).isEqualTo("Win.Test.EICAR_HDB-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSTREAM size limit exceeded. ERROR\0",
        "stream: Can't allocate memory ERROR\0",
        "stream: OK",
        "stream: OK and more\0",
        "OK\0",
        "\0",
        ""
      })
  void anythingElseIsNoAnswer(String answer) {
    assertThatThrownBy(() -> ask(file -> answer, PATIENCE)).isInstanceOf(IOException.class);
  }

  @Test
  void silenceIsNoAnswer() {
    assertThatThrownBy(() -> ask(file -> null, Duration.ofMillis(200)))
        .isInstanceOf(SocketTimeoutException.class);
  }

  @Test
  void nobodyThereIsNoAnswer() {
    String nowhere = folder.resolve("none.ctl").toString();
    assertThatThrownBy(
            () -> new ClamdScanner(nowhere, PATIENCE).scan(new ByteArrayInputStream(FILE)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void itIsReachedOverTheNetworkToo() throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    int port;
    try (FakeClamd clamd = new FakeClamd(here, file -> "stream: OK\0")) {
      port = ((InetSocketAddress) clamd.address()).getPort();
      ClamdScanner scanner = new ClamdScanner("127.0.0.1:" + port, PATIENCE);
      assertThat(scanner.scan(new ByteArrayInputStream(FILE))).isEqualTo(Verdict.CLEAN);
    }
    ClamdScanner late = new ClamdScanner("127.0.0.1:" + port, PATIENCE);
    assertThatThrownBy(() -> late.scan(new ByteArrayInputStream(FILE)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void theDemonstrationKnowsTheTestSignatureOnly() throws IOException {
    SignatureScanner demo = new SignatureScanner();
    byte[] late = new byte[70_000];
    byte[] eicar = SampleFiles.eicar();
    System.arraycopy(eicar, 0, late, 65_500, eicar.length);

    assertThat(demo.scan(new ByteArrayInputStream(eicar)).status()).isEqualTo(ScanStatus.INFECTED);
    assertThat(demo.scan(new ByteArrayInputStream(late)).status()).isEqualTo(ScanStatus.INFECTED);
    assertThat(demo.scan(new ByteArrayInputStream(FILE)).status()).isEqualTo(ScanStatus.CLEAN);
  }
}
