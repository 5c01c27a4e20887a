package vn.thutuc.procedure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a bundle as a zip or into folders. The zip is the same byte for byte for the same content:
 * sorted paths, one fixed time, one level of packing.
 */
public final class BundleWriter {

  /** The earliest time a zip can hold without extra fields. */
  private static final Instant ZIP_EPOCH = Instant.parse("1980-01-02T00:00:00Z");

  private BundleWriter() {}

  public static byte[] zip(Bundle bundle) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(9);
      for (Map.Entry<String, byte[]> file : bundle.files().entrySet()) {
        zip.putNextEntry(entry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes the files below the root; files of an older content are left alone. */
  public static void folder(Bundle bundle, Path root) {
    try {
      for (Map.Entry<String, byte[]> file : bundle.files().entrySet()) {
        Path target = root.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a bundle where another one lies; files only the other one has are taken away. */
  public static void replace(Bundle there, Bundle bundle, Path root) {
    try {
      for (String path : there.files().keySet()) {
        if (!bundle.files().containsKey(path)) {
          Files.deleteIfExists(root.resolve(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder(bundle, root);
  }

  private static ZipEntry entry(String path) {
    ZipEntry entry = new ZipEntry(path);
    entry.setLastModifiedTime(FileTime.from(ZIP_EPOCH));
    return entry;
  }
}
