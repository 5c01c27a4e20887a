package vn.thutuc.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a bundle from a zip in memory; nothing is written to disk. Guards against paths that
 * leave the bundle, links, bombs and entries that appear twice. Reads the central directory, which
 * also knows about links.
 */
final class BundleZip {

  /** Files and folders together. */
  private static final int MOST_ENTRIES = 10 * BundleLimits.FILES;

  private final ZipFile zip;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private long total;

  private BundleZip(ZipFile zip) {
    this.zip = zip;
  }

  static Map<String, byte[]> read(InputStream in) {
    try {
      byte[] packed = in.readNBytes(BundleLimits.TOTAL_BYTES + 1);
      if (packed.length > BundleLimits.TOTAL_BYTES) {
        throw BundleLimits.tooLarge("zip", BundleLimits.TOTAL_BYTES);
      }
      try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(packed);
          ZipFile zip =
              ZipFile.builder()
                  .setSeekableByteChannel(channel)
                  .setCharset(StandardCharsets.UTF_8)
                  .get()) {
        return new BundleZip(zip).unpack();
      }
    } catch (IOException | IllegalArgumentException e) {
      // the library says both of archives it cannot make sense of
      throw new BundleProblem("bundle.zip", "zip");
    }
  }

  private Map<String, byte[]> unpack() throws IOException {
    Enumeration<ZipArchiveEntry> entries = zip.getEntries();
    for (int seen = 0; entries.hasMoreElements(); seen++) {
      if (seen > MOST_ENTRIES) {
        throw new BundleProblem("bundle.too-many", "zip", BundleLimits.FILES);
      }
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        unpack(entry);
      }
    }
    return files;
  }

  private void unpack(ZipArchiveEntry entry) throws IOException {
    String path = BundlePath.parse(entry.getName()).toString();
    if (entry.isUnixSymlink()) {
      throw new BundleProblem("bundle.link", path);
    } else if (!zip.canReadEntryData(entry)) {
      throw new BundleProblem("bundle.zip", path);
    }
    if (files.size() >= BundleLimits.FILES) {
      throw new BundleProblem("bundle.too-many", path, BundleLimits.FILES);
    }
    byte[] content = content(path, entry);
    if (files.put(path, content) != null) {
      throw new BundleProblem("bundle.twice", path);
    }
  }

  /** Trusts no size the entry declares: counts what comes out. */
  private byte[] content(String path, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in == null ? new byte[0] : in.readNBytes(BundleLimits.FILE_BYTES + 1);
      total += content.length;
      BundleLimits.guard(path, content.length, total);
      long packed = Math.max(1, entry.getCompressedSize());
      if (content.length > BundleLimits.ZIP_RATIO_FREE_BYTES
          && content.length / packed > BundleLimits.ZIP_RATIO) {
        throw new BundleProblem("bundle.bomb", path, BundleLimits.ZIP_RATIO);
      }
      return content;
    }
  }
}
