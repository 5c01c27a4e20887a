package vn.thutuc.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the register lies in the vault, and what was refused lies nowhere. */
class LetterboxJdbcTest {

  private static final Envelope ENVELOPE = Envelope.ofFiling("0123456789");
  private static UploadRoom room;

  @TempDir private Path folder;
  private Vault vault;
  private Letterbox letterbox;

  @BeforeAll
  static void open() {
    room = new UploadRoom("letterbox");
  }

  @AfterAll
  static void close() {
    room.close();
  }

  @BeforeEach
  void empty() {
    room.forgetAll();
    vault = new Vault(folder, 0);
    letterbox = room.letterbox(vault);
  }

  private void put(String name, byte[] content) {
    letterbox.put(ENVELOPE, "site-plan", UploadRoom.sent(name, content));
  }

  private static byte[] pdf(int size) {
    return SampleFiles.pdf("x".repeat(size - SampleFiles.pdf("").length));
  }

  @Test
  void aFileIsKeptUnderARandomNameAndGivenBackOnceClean() throws IOException {
    byte[] content = pdf(5000);
    put("../Bản vẽ.pdf", content);

    Upload upload = room.uploads.in(ENVELOPE).get(0);
    assertThat(upload.name().value()).isEqualTo("Bản vẽ.pdf");
    assertThat(upload.size()).isEqualTo(5000);
    assertThat(upload.status()).isEqualTo(ScanStatus.PENDING);
    assertThat(UploadRoom.inside(folder)).containsExactly(upload.id().value());
    assertThatThrownBy(() -> letterbox.open(upload)).isInstanceOf(FileNotThere.class);

    room.scans(vault, file -> Verdict.CLEAN).sweep();
    try (InputStream kept = letterbox.open(room.uploads.in(ENVELOPE).get(0))) {
      assertThat(kept.readAllBytes()).isEqualTo(content);
    }
  }

  @Test
  void theSameFileAgainChangesNothing() throws IOException {
    put("a.pdf", pdf(100));
    put("a.pdf", pdf(100));
    put("b.pdf", pdf(100));

    assertThat(room.uploads.in(ENVELOPE)).hasSize(2);
    assertThat(UploadRoom.inside(folder)).hasSize(2);
  }

  @Test
  void aRefusedFileLeavesNothing() throws IOException {
    assertRefused("a.pdf", SampleFiles.png(1, 1), "file-not-what-it-says");
    assertRefused("a.pdf", new byte[0], "file-empty");
    assertRefused("a.pdf", pdf(65 * 1024), "file-too-large");
  }

  @Test
  void aDossierTakesOnlySoMuchAndSoMany() throws IOException {
    put("a.pdf", pdf(60_000));
    assertThatThrownBy(() -> put("b.pdf", pdf(60_000))).hasMessageContaining("file-too-much");
    put("c.pdf", pdf(1000));
    put("d.pdf", pdf(1000));
    assertThatThrownBy(() -> put("e.pdf", pdf(1000))).hasMessageContaining("file-too-many");
    assertThat(UploadRoom.inside(folder)).hasSize(3);
  }

  @Test
  void whatADossierHasCountsForItsSupplementToo() {
    put("a.pdf", pdf(60_000));
    letterbox.handIn(ENVELOPE, "dossier");
    Sent more = UploadRoom.sent("b.pdf", pdf(60_000));

    assertThatThrownBy(() -> letterbox.put(Envelope.ofSupplement("dossier"), "site-plan", more))
        .hasMessageContaining("file-too-much");
    letterbox.put(Envelope.ofFiling("another-key"), "site-plan", more);
  }

  @Test
  void aFullDiskKeepsNothingOfTheFile() throws IOException {
    Vault full =
        new Vault(folder, 0) {
          @Override
          FileChannel open(Path path) throws IOException {
            Files.createFile(path);
            return FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE);
          }
        };
    Letterbox there = room.letterbox(full);

    assertThatThrownBy(() -> there.put(ENVELOPE, "x", UploadRoom.sent("a.pdf", pdf(100))))
        .isInstanceOf(NoRoomForFile.class);
    assertThat(UploadRoom.inside(folder)).isEmpty();
    assertThat(room.uploads.in(ENVELOPE)).isEmpty();
  }

  @Test
  void whatMustStayFreeStaysFree() throws IOException {
    Letterbox there = room.letterbox(new Vault(folder, Long.MAX_VALUE));

    assertThatThrownBy(() -> there.put(ENVELOPE, "x", UploadRoom.sent("a.pdf", pdf(100))))
        .isInstanceOf(NoRoomForFile.class);
    assertThat(UploadRoom.inside(folder)).isEmpty();
  }

  @Test
  void onlyTheOwnerTakesAFileOutAndOnlyBeforeItIsHandedIn() throws IOException {
    put("a.pdf", pdf(100));
    put("b.pdf", pdf(200));
    List<Upload> both = room.uploads.in(ENVELOPE);

    letterbox.remove(Envelope.ofFiling("another-key"), both.get(0).id());
    assertThat(UploadRoom.inside(folder)).hasSize(2);
    letterbox.remove(ENVELOPE, both.get(0).id());
    letterbox.handIn(ENVELOPE, "dossier");
    letterbox.remove(ENVELOPE, both.get(1).id());

    assertThat(room.uploads.of("dossier")).extracting(Upload::id).containsExactly(both.get(1).id());
    assertThat(UploadRoom.inside(folder)).containsExactly(both.get(1).id().value());
  }

  @Test
  void aHandInThatIsTakenBackLeavesTheFilesInTheEnvelope() {
    put("a.pdf", pdf(100));
    room.transaction.executeWithoutResult(
        tx -> {
          letterbox.handIn(ENVELOPE, "dossier");
          tx.setRollbackOnly();
        });

    assertThat(room.uploads.in(ENVELOPE)).hasSize(1);
    assertThat(room.uploads.of("dossier")).isEmpty();
  }

  private void assertRefused(String name, byte[] content, String code) throws IOException {
    assertThatThrownBy(() -> put(name, content))
        .isInstanceOfSatisfying(
            FileRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    assertThat(UploadRoom.inside(folder)).isEmpty();
    assertThat(room.uploads.in(ENVELOPE)).isEmpty();
  }
}
