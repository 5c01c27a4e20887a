package vn.thutuc.upload;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The segments of a JPEG up to the one that tells its size. What follows the picture is not looked
 * at: telephones put films and second pictures there.
 */
final class JpegShape {

  private static final int MOST_SEGMENTS = 10_000;

  private JpegShape() {}

  static void check(FileName name, Path file) throws IOException {
    try (RandomAccessFile jpeg = new RandomAccessFile(file.toFile(), "r")) {
      long at = 2;
      for (int seen = 0; seen < MOST_SEGMENTS && at + 9 <= jpeg.length(); seen++) {
        jpeg.seek(at);
        int marker = jpeg.readUnsignedShort();
        if (marker == 0xFFFF) {
          at++;
        } else if (isFrame(marker)) {
          jpeg.skipBytes(3);
          int height = jpeg.readUnsignedShort();
          Pixels.check(name, jpeg.readUnsignedShort(), height);
          return;
        } else if (marker < 0xFF02 || marker == 0xFFDA) {
          break;
        } else {
          at += 2 + Math.max(2, jpeg.readUnsignedShort());
        }
      }
      throw FileRefused.damaged(name);
    }
  }

  /** A start of frame, whatever its way of packing; C4, C8 and CC are none. */
  private static boolean isFrame(int marker) {
    return marker >= 0xFFC0
        && marker <= 0xFFCF
        && marker != 0xFFC4
        && marker != 0xFFC8
        && marker != 0xFFCC;
  }
}
