package vn.thutuc.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.refusal.Refusal;

/**
 * Takes in files: looked at, counted, and written to the disk before the register has them, so that
 * whatever stands in the register is there.
 */
@Component
public class Letterbox {

  private static final Logger LOG = LoggerFactory.getLogger(Letterbox.class);

  private final Uploads uploads;
  private final Vault vault;
  private final Quota quota;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Letterbox(
      Uploads uploads,
      Vault vault,
      Quota quota,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.uploads = uploads;
    this.vault = vault;
    this.quota = quota;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Puts a file into an envelope; the same file again changes nothing.
   *
   * @param document id of the paper it stands for
   * @throws FileRefused if its name, content or size is not taken
   * @throws NoRoomForFile if the disk is full
   */
  public void put(Envelope envelope, String document, Sent sent) {
    FileName name = FileName.of(sent.name());
    quota.checkFile(name, sent.size());
    UploadId id = UploadId.random();
    try {
      if (!take(id, name, envelope, document, sent)) {
        remove(id);
      }
    } catch (Refusal refused) {
      remove(id);
      throw refused;
    } catch (IOException e) {
      remove(id);
      throw new UncheckedIOException("The upload could not be kept", e);
    }
  }

  /** False if the envelope has the same file already. */
  private boolean take(UploadId id, FileName name, Envelope envelope, String document, Sent sent)
      throws IOException {
    try (InputStream content = sent.content().getInputStream()) {
      Vault.Arrival arrival = vault.receive(id, content);
      quota.checkFile(name, arrival.size());
      FileKind kind = ContentCheck.check(name, sent.type(), arrival.path());
      vault.keep(arrival, id);
      Upload upload =
          new Upload(
              id,
              document,
              name,
              kind,
              arrival.size(),
              arrival.sha256(),
              ScanStatus.PENDING,
              null,
              clock.instant());
      return Boolean.TRUE.equals(transaction.execute(tx -> register(upload, envelope)));
    }
  }

  private boolean register(Upload upload, Envelope envelope) {
    uploads.lock(envelope);
    if (!quota.admits(upload, envelope)) {
      return false;
    }
    uploads.add(upload, envelope);
    return true;
  }

  /** Takes a file out of an envelope again; nothing happens if it is not in it. */
  public void remove(Envelope envelope, UploadId id) {
    if (uploads.remove(id, envelope)) {
      remove(id);
    }
  }

  /** What cannot be removed now is swept later. */
  private void remove(UploadId id) {
    try {
      vault.remove(id);
    } catch (IOException e) {
      LOG.warn("Upload {} could not be removed", id, e);
    }
  }

  /** Gives what is in an envelope to a dossier, in the transaction that files or supplies it. */
  @Transactional
  public void handIn(Envelope envelope, String dossier) {
    uploads.handIn(envelope, dossier);
  }

  /**
   * The content of a file that may be handed out; the caller closes it.
   *
   * @throws FileNotThere if no scanner has called it clean
   */
  public InputStream open(Upload upload) {
    if (!upload.isClean()) {
      throw new FileNotThere();
    }
    try {
      return vault.read(upload.id());
    } catch (IOException e) {
      throw new UncheckedIOException("A registered upload is not in the vault", e);
    }
  }
}
