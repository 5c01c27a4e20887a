package vn.thutuc.portal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * A QR code as the path of an SVG, so that it prints sharp at any size.
 *
 * @param size modules on each side, the quiet zone included
 * @param path one unit square for each dark module, joined along its row
 */
public record QrCode(int size, String path) {

  private static final int QUIET_ZONE = 2;
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)");

  /** The code of a text. */
  public static QrCode of(String text) {
    try {
      BitMatrix dots =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.CHARACTER_SET, "UTF-8"));
      return new QrCode(dots.getWidth(), path(dots));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code", e);
    }
  }

  /** The same as a picture, eight dots a module, for paper printed without SVG. */
  public String dataUri() {
    int dots = 8;
    BufferedImage image =
        new BufferedImage(size * dots, size * dots, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, size * dots, size * dots);
    pen.setColor(Color.BLACK);
    RUN.matcher(path)
        .results()
        .forEach(
            run ->
                pen.fillRect(
                    dots * Integer.parseInt(run.group(1)),
                    dots * Integer.parseInt(run.group(2)),
                    dots * Integer.parseInt(run.group(3)),
                    dots));
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  private static String path(BitMatrix dots) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); ) {
        int run = run(dots, x, y);
        if (run > 0) {
          path.append('M').append(x).append(' ').append(y);
          path.append('h').append(run).append("v1h-").append(run).append('z');
        }
        x += Math.max(run, 1);
      }
    }
    return path.toString();
  }

  /** How many dark modules stand together from here on. */
  private static int run(BitMatrix dots, int x, int y) {
    int end = x;
    while (end < dots.getWidth() && dots.get(end, y)) {
      end++;
    }
    return end - x;
  }
}
