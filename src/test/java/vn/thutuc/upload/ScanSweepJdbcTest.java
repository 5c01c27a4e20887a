package vn.thutuc.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sweeps: nothing is lost while the scanner is away, and nothing lies about for ever. */
class ScanSweepJdbcTest {

  private static final Envelope ENVELOPE = Envelope.ofFiling("0123456789");

  private static final Scanner DOWN =
      file -> {
        throw new IOException("down");
      };

  private static UploadRoom room;

  @TempDir private Path folder;
  private Vault vault;

  @BeforeAll
  static void open() {
    room = new UploadRoom("scan_sweep");
  }

  @AfterAll
  static void close() {
    room.close();
  }

  @BeforeEach
  void empty() {
    room.forgetAll();
    vault = new Vault(folder, 0);
  }

  private void put(String key, byte[] content) {
    room.letterbox(vault)
        .put(Envelope.ofFiling(key), "site-plan", UploadRoom.sent("a.pdf", content));
  }

  private Upload only() {
    return room.uploads.in(ENVELOPE).get(0);
  }

  @Test
  void whileTheScannerIsAwayFilesWaitAndNothingIsLost() {
    put("0123456789", SampleFiles.pdf("a"));

    assertThat(room.scans(vault, DOWN).sweep()).isZero();
    assertThat(only().status()).isEqualTo(ScanStatus.PENDING);
    assertThatThrownBy(() -> room.letterbox(vault).open(only())).isInstanceOf(FileNotThere.class);

    room.clock.advance(Duration.ofMinutes(2));
    assertThat(room.scans(vault, file -> Verdict.CLEAN).sweep()).isEqualTo(1);
    assertThat(only().status()).isEqualTo(ScanStatus.CLEAN);
  }

  @Test
  void aHarmfulFileIsNamedAndStaysShut() {
    put("0123456789", SampleFiles.eicar());

    room.scans(vault, new SignatureScanner()).sweep();

    assertThat(only().status()).isEqualTo(ScanStatus.INFECTED);
    assertThat(only().finding()).isEqualTo("Eicar-Test-Signature");
    assertThatThrownBy(() -> room.letterbox(vault).open(only())).isInstanceOf(FileNotThere.class);
  }

  @Test
  void aScannerThatIsAwayIsAskedThreeTimesOnlyAndOneStubbornFileHoldsUpNobody() {
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      put("0123456789-" + i, SampleFiles.pdf(String.valueOf(i)));
    }
    Scanner away =
        file -> {
          asked.add("once");
          throw new IOException("away");
        };
    assertThat(room.scans(vault, away).sweep()).isZero();
    assertThat(asked).hasSize(3);

    room.clock.advance(Duration.ofMinutes(2));
    Scanner stubborn =
        file -> {
          if (new String(file.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1)
              .contains("%2\n")) {
            throw new IOException("too large for me");
          }
          return Verdict.CLEAN;
        };
    assertThat(room.scans(vault, stubborn).sweep()).isEqualTo(5);
  }

  @Test
  void twoNodesLookThroughEachFileOnce() throws Exception {
    for (int i = 0; i < 20; i++) {
      put("0123456789-" + i, SampleFiles.pdf(String.valueOf(i)));
    }
    List<Integer> looked = Collections.synchronizedList(new ArrayList<>());
    CyclicBarrier together = new CyclicBarrier(2);
    Scanner scanner =
        file -> {
          looked.add(file.readAllBytes().length);
          return Verdict.CLEAN;
        };
    Callable<Integer> node =
        () -> {
          together.await();
          return room.scans(vault, scanner).sweep();
        };
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    int answered = 0;
    for (Future<Integer> one : nodes.invokeAll(List.of(node, node))) {
      answered += one.get(20, TimeUnit.SECONDS);
    }
    nodes.shutdown();
    assertThat(answered).isEqualTo(20);
    assertThat(looked).hasSize(20);
  }

  @Test
  void whatNobodyHandedInIsClearedAwayAfterADay() throws IOException {
    put("0123456789", SampleFiles.pdf("forgotten"));
    put("handed-in-", SampleFiles.pdf("kept"));
    room.letterbox(vault).handIn(Envelope.ofFiling("handed-in-"), "dossier");
    Path lost = lost(Duration.ofHours(2));
    Path arriving = lost(Duration.ofMinutes(1));

    assertThat(room.clearing(vault).sweep()).isEqualTo(1);
    assertThat(lost).doesNotExist();
    assertThat(arriving).exists();

    room.clock.advance(Duration.ofHours(25));
    room.clearing(vault).sweep();
    assertThat(room.uploads.in(ENVELOPE)).isEmpty();
    Upload kept = room.uploads.of("dossier").get(0);
    assertThat(UploadRoom.inside(folder)).containsExactly(kept.id().value());
  }

  /** A file without a register entry, as a crash leaves it. */
  private Path lost(Duration age) throws IOException {
    UploadId id = UploadId.random();
    Path file = folder.resolve(id.value().substring(0, 2)).resolve(id.value());
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[9]);
    return Files.setLastModifiedTime(file, FileTime.from(room.clock.instant().minus(age)));
  }
}
