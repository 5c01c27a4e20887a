package vn.thutuc.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** The end of a PDF: a file that goes on long after it carries something else along. */
final class PdfShape {

  private static final int TAIL_BYTES = 1024;

  private PdfShape() {}

  static void check(FileName name, Path file) throws IOException {
    try (RandomAccessFile pdf = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL_BYTES, pdf.length())];
      pdf.seek(pdf.length() - tail.length);
      pdf.readFully(tail);
      if (!new String(tail, ISO_8859_1).contains("%%EOF")) {
        throw FileRefused.damaged(name);
      }
    }
  }
}
