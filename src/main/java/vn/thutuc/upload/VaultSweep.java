package vn.thutuc.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Clears away files nobody handed in after all, and files a crash left without a register entry.
 */
@Component
public class VaultSweep {

  private static final Logger LOG = LoggerFactory.getLogger(VaultSweep.class);

  /** Longer than any session. */
  private static final Duration FORGOTTEN = Duration.ofHours(24);

  /** Longer than a file may take to arrive. */
  private static final Duration ARRIVING = Duration.ofHours(1);

  private static final int BATCH = 500;

  private final ForgottenUploads forgotten;
  private final Vault vault;
  private final Clock clock;

  VaultSweep(ForgottenUploads forgotten, Vault vault, Clock clock) {
    this.forgotten = forgotten;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Clears away what has no owner.
   *
   * @return how many files went
   */
  @Scheduled(fixedDelayString = "${thutuc.uploads.clear-every:PT1H}")
  public int sweep() {
    int gone = 0;
    List<UploadId> batch;
    do {
      batch = forgotten.remove(clock.instant().minus(FORGOTTEN), BATCH);
      batch.forEach(this::remove);
      gone += batch.size();
    } while (batch.size() == BATCH);
    for (Path drawer : list(vault.folder())) {
      gone += clear(drawer);
    }
    return gone;
  }

  private int clear(Path drawer) {
    Instant old = clock.instant().minus(ARRIVING);
    List<UploadId> ids =
        list(drawer).stream()
            .filter(file -> isOlder(file, old))
            .map(file -> String.valueOf(file.getFileName()))
            .filter(UploadId::isId)
            .map(UploadId::new)
            .toList();
    Set<UploadId> left = new HashSet<>(ids);
    if (!drawer.endsWith(Vault.ARRIVALS)) {
      left.removeAll(forgotten.registered(ids));
    }
    left.forEach(this::remove);
    return left.size();
  }

  private void remove(UploadId id) {
    try {
      vault.remove(id);
    } catch (IOException e) {
      LOG.warn("Upload {} could not be cleared away", id, e);
    }
  }

  private static boolean isOlder(Path file, Instant moment) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    } catch (IOException gone) {
      return false;
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.toList();
    } catch (NoSuchFileException nothingYet) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
