package vn.thutuc.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final String ADDRESS = "https://example.org/track/7KQ2-M9XA-41TRP-C";

  @Test
  void thePictureReadsBack() throws Exception {
    String uri = QrCode.of(ADDRESS).dataUri();
    byte[] png = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int width = image.getWidth();
    int height = image.getHeight();
    int[] dots = image.getRGB(0, 0, width, height, null, 0, width);

    RGBLuminanceSource source = new RGBLuminanceSource(width, height, dots);
    assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText())
        .isEqualTo(ADDRESS);
  }

  @Test
  void thePathStaysInsideItsSquareAndItsQuietZone() {
    QrCode code = QrCode.of(ADDRESS);
    assertThat(code.path()).startsWith("M2 2h7v1h-7z").doesNotContain("M0 ", "M1 ");
    assertThat(code.size()).isEqualTo(33);
  }
}
