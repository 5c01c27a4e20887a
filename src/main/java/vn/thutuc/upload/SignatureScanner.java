package vn.thutuc.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;

/**
 * The scanner of the demonstration: it knows nothing but the EICAR test signature, the harmless
 * text every scanner takes for a virus, and that only where it is not packed. It protects nobody.
 */
final class SignatureScanner implements Scanner {

  /** Written backwards, or scanners would take this program for the virus. */
  private static final String BACKWARDS =
      "*H+H$!ELIF-TSET-SURIVITNA-DRADNATS-RACIE$}7)CC7)^P(45XZP\\4[PA@%P!O5X";

  private static final String EICAR = new StringBuilder(BACKWARDS).reverse().toString();

  @Override
  public Verdict scan(InputStream content) throws IOException {
    byte[] buffer = new byte[1 << 16];
    String kept = "";
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      String seen = kept + new String(buffer, 0, read, ISO_8859_1);
      if (seen.contains(EICAR)) {
        return new Verdict("Eicar-Test-Signature");
      }
      kept = seen.substring(Math.max(0, seen.length() - EICAR.length()));
    }
    return Verdict.CLEAN;
  }
}
