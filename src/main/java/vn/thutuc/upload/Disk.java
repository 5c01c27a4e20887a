package vn.thutuc.upload;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** What Java does not say plainly of disks. */
final class Disk {

  private Disk() {}

  /** Whether a fault means that there is no room; the system says so in words only. */
  static boolean isFull(IOException fault) {
    String words = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("no space left")
        || words.contains("quota exceeded")
        || words.contains("not enough space");
  }

  /** Makes a new name in a folder outlast a power cut, where the system knows how. */
  static void force(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException folderCannotBeOpened) {
      // as on Windows, which writes names down by itself
      return;
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
