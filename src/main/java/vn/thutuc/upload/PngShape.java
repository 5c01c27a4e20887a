package vn.thutuc.upload;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** The chunks of a PNG, by their lengths alone: its size comes first, its end comes last. */
final class PngShape {

  private static final int SIGNATURE = 8;
  private static final int LENGTH_TYPE_AND_SUM = 12;
  private static final int MOST_CHUNKS = 50_000;
  private static final int HEADER = 0x49484452;
  private static final int END = 0x49454E44;

  private PngShape() {}

  static void check(FileName name, Path file) throws IOException {
    try (RandomAccessFile png = new RandomAccessFile(file.toFile(), "r")) {
      checkSize(name, png);
      if (endOf(name, png) != png.length()) {
        throw FileRefused.damaged(name);
      }
    }
  }

  private static void checkSize(FileName name, RandomAccessFile png) throws IOException {
    if (png.length() < SIGNATURE + LENGTH_TYPE_AND_SUM + 13) {
      throw FileRefused.damaged(name);
    }
    png.seek(SIGNATURE);
    if (png.readInt() != 13 || png.readInt() != HEADER) {
      throw FileRefused.damaged(name);
    }
    Pixels.check(name, png.readInt(), png.readInt());
  }

  /** Where the last chunk ends. */
  private static long endOf(FileName name, RandomAccessFile png) throws IOException {
    long at = SIGNATURE;
    for (int seen = 0; seen < MOST_CHUNKS && at + LENGTH_TYPE_AND_SUM <= png.length(); seen++) {
      png.seek(at);
      long length = Integer.toUnsignedLong(png.readInt());
      int type = png.readInt();
      at += LENGTH_TYPE_AND_SUM + length;
      if (type == END) {
        return at;
      }
    }
    throw FileRefused.damaged(name);
  }
}
