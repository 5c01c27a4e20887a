package vn.thutuc.upload;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody handed in, without its content.
 *
 * @param document id of the paper of the checklist it stands for
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param finding what the scanner found; null unless infected
 */
public record Upload(
    UploadId id,
    String document,
    FileName name,
    FileKind kind,
    long size,
    String sha256,
    ScanStatus status,
    @Nullable String finding,
    Instant uploadedAt) {

  /** Whether it may be handed out. */
  public boolean isClean() {
    return status == ScanStatus.CLEAN;
  }
}
