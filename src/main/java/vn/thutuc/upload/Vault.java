package vn.thutuc.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The folder of uploads. A file is written whole under a name of ours and forced to the disk before
 * it takes its place; one that does not fit leaves nothing behind.
 */
class Vault {

  /** The drawer of what has no place yet. */
  static final String ARRIVALS = "arrivals";

  private static final int BUFFER_BYTES = 1 << 16;

  private final Path folder;
  private final long reserve;

  /**
   * @param reserve bytes that must stay free on the disk
   */
  Vault(Path folder, long reserve) {
    this.folder = folder.toAbsolutePath();
    this.reserve = reserve;
  }

  /**
   * A file that has arrived but has no place yet.
   *
   * @param size in bytes
   */
  record Arrival(Path path, long size, String sha256) {}

  /**
   * Writes down what comes.
   *
   * @throws NoRoomForFile if the disk has no room for it
   */
  Arrival receive(UploadId id, InputStream content) throws IOException {
    Path path = arrivals().resolve(id.value());
    try {
      return write(path, content);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      if (Disk.isFull(e)) {
        throw new NoRoomForFile();
      }
      throw e;
    } catch (RuntimeException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  private Arrival write(Path path, InputStream content) throws IOException {
    MessageDigest digest = Disk.sha256();
    long size = 0;
    try (FileChannel file = open(path)) {
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        if (path.getParent().toFile().getUsableSpace() - read < reserve) {
          throw new NoRoomForFile();
        }
        digest.update(buffer, 0, read);
        size += read;
        for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
          file.write(bytes);
        }
      }
      file.force(true);
    }
    return new Arrival(path, size, HexFormat.of().formatHex(digest.digest()));
  }

  /** For a test that fills the disk. */
  FileChannel open(Path path) throws IOException {
    return FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Gives an arrival its place. */
  void keep(Arrival arrival, UploadId id) throws IOException {
    Path place = place(id);
    Files.createDirectories(place.getParent());
    try {
      Files.move(arrival.path(), place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherDisk) {
      Files.move(arrival.path(), place);
    }
    Disk.force(place.getParent());
  }

  InputStream read(UploadId id) throws IOException {
    return Files.newInputStream(place(id));
  }

  /** Forgets a file; nothing happens if there is none. */
  void remove(UploadId id) throws IOException {
    Files.deleteIfExists(arrivals().resolve(id.value()));
    Files.deleteIfExists(place(id));
  }

  Path folder() {
    return folder;
  }

  private Path place(UploadId id) {
    return folder.resolve(id.value().substring(0, 2)).resolve(id.value());
  }

  private Path arrivals() throws IOException {
    return Files.createDirectories(folder.resolve(ARRIVALS));
  }
}
