package vn.thutuc.upload;

import java.util.List;
import org.springframework.stereotype.Component;

/** Holds files and dossiers to their limits. */
@Component
class Quota {

  private final Uploads uploads;
  private final UploadLimits limits;

  Quota(Uploads uploads, UploadLimits limits) {
    this.uploads = uploads;
    this.limits = limits;
  }

  /**
   * @param size in bytes
   * @throws FileRefused if one file is too large, or empty
   */
  void checkFile(FileName name, long size) {
    if (size == 0) {
      throw FileRefused.empty(name);
    }
    if (size > limits.fileSize().toBytes()) {
      throw FileRefused.tooLarge(name, limits.fileSize().toMegabytes());
    }
  }

  /**
   * Whether a file is to be added; false if the same one is there. The envelope is locked.
   *
   * @throws FileRefused if there are too many files or bytes
   */
  boolean admits(Upload upload, Envelope envelope) {
    List<Upload> there = uploads.counted(envelope);
    if (there.stream().anyMatch(one -> isSame(one, upload))) {
      return false;
    }
    if (there.size() >= limits.dossierFiles()) {
      throw FileRefused.tooMany(upload.name(), limits.dossierFiles());
    }
    long bytes = there.stream().mapToLong(Upload::size).sum();
    if (bytes + upload.size() > limits.dossierSize().toBytes()) {
      throw FileRefused.tooMuch(upload.name(), limits.dossierSize().toMegabytes());
    }
    return true;
  }

  private static boolean isSame(Upload one, Upload other) {
    return one.document().equals(other.document())
        && one.name().equals(other.name())
        && one.sha256().equals(other.sha256());
  }
}
