package vn.thutuc.upload;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Shows waiting files to the scanner, outside of any transaction. While the scanner does not answer
 * they go on waiting: nothing is lost and nothing is served.
 */
@Component
public class ScanSweep {

  private static final Logger LOG = LoggerFactory.getLogger(ScanSweep.class);
  private static final int BATCH = 10;

  /** So many failures in a row are the scanner's fault, not the files'. */
  private static final int PATIENCE = 3;

  /** Longer than a batch may take. */
  private static final Duration LEASE = Duration.ofMinutes(15);

  private static final Duration RETRY = Duration.ofMinutes(1);

  private final PendingScans pending;
  private final Vault vault;
  private final Scanner scanner;
  private final Clock clock;

  ScanSweep(PendingScans pending, Vault vault, Scanner scanner, Clock clock) {
    this.pending = pending;
    this.vault = vault;
    this.scanner = scanner;
    this.clock = clock;
  }

  /**
   * Looks through everything that waits.
   *
   * @return how many files got an answer
   */
  @Scheduled(fixedDelayString = "${thutuc.uploads.scan-every:PT5S}")
  public int sweep() {
    int answered = 0;
    int failures = 0;
    List<UploadId> batch;
    do {
      Instant now = clock.instant();
      batch = pending.take(now, now.plus(LEASE), BATCH);
      for (int i = 0; i < batch.size(); i++) {
        boolean done = scan(batch.get(i));
        answered += done ? 1 : 0;
        failures = done ? 0 : failures + 1;
        if (failures == PATIENCE) {
          pending.postpone(batch.subList(i, batch.size()), now.plus(RETRY));
          return answered;
        } else if (!done) {
          pending.postpone(batch.subList(i, i + 1), now.plus(RETRY));
        }
      }
    } while (batch.size() == BATCH);
    return answered;
  }

  /** False if there was no answer. */
  private boolean scan(UploadId id) {
    try (InputStream content = vault.read(id)) {
      Verdict verdict = scanner.scan(content);
      pending.scanned(id, verdict, clock.instant());
      if (verdict.status() == ScanStatus.INFECTED) {
        LOG.warn("Upload {} is infected: {}", id, verdict.finding());
      }
      return true;
    } catch (IOException e) {
      LOG.warn("Upload {} waits for the virus scanner: {}", id, e.getMessage());
      return false;
    }
  }
}
