package vn.thutuc.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder an installation without a database server keeps its data in, held by one process only.
 *
 * <p>The lock belongs to the process: it vanishes with it, so a killed process leaves no trace that
 * somebody would have to clean up.
 */
final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes the folder for this process, creating it where it is missing.
   *
   * @throws IllegalStateException if another process holds it
   */
  static DataFolder take(Path path) {
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lockOf(channel) == null) {
        channel.close();
        throw new IllegalStateException(
            "Thư mục dữ liệu "
                + path
                + " đang được một tiến trình ThuTuc khác dùng; hãy dừng tiến trình đó hoặc đặt thutuc.data."
                + " / The data folder is in use by another ThuTuc process: stop it or set thutuc.data.");
      }
      return new DataFolder(path, channel);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot use the data folder " + path, e);
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }
}
