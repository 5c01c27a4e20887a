package vn.thutuc.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Small files of every kind, good and bad, made as they are asked for. */
public final class SampleFiles {

  private static final String TYPES = "[Content_Types].xml";
  private static final byte[] XML = "<x/>".getBytes(UTF_8);

  private SampleFiles() {}

  /** A PDF with this text among its comments. */
  public static byte[] pdf(String text) {
    return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%" + text + "\n%%EOF\n")
        .getBytes(ISO_8859_1);
  }

  /** One every scanner takes for a virus, and none of us can hold on disk as source. */
  public static byte[] eicar() {
    String name = "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE";
    return pdf("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$" + name + "!$H+H*");
  }

  /** A PNG that says it is this large. */
  public static byte[] png(int width, int height) {
    ByteBuffer png = ByteBuffer.allocate(8 + 25 + 12 + 12);
    png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    png.putInt(13).put("IHDR".getBytes(ISO_8859_1)).putInt(width).putInt(height);
    png.put(new byte[] {8, 2, 0, 0, 0}).putInt(0);
    png.putInt(0).put("IDAT".getBytes(ISO_8859_1)).putInt(0);
    png.putInt(0).put("IEND".getBytes(ISO_8859_1)).putInt(0);
    return png.array();
  }

  /** A JPEG that says it is this large. */
  public static byte[] jpeg(int width, int height) {
    ByteBuffer jpeg = ByteBuffer.allocate(2 + 8 + 19 + 2);
    jpeg.putShort((short) 0xFFD8).putShort((short) 0xFFE0).putShort((short) 6).putInt(0);
    jpeg.putShort((short) 0xFFC0).putShort((short) 17).put((byte) 8);
    jpeg.putShort((short) height).putShort((short) width);
    jpeg.position(29).putShort((short) 0xFFD9);
    return jpeg.array();
  }

  public static byte[] docx() {
    return zip(docxParts());
  }

  public static byte[] xlsx() {
    return zip(Map.of(TYPES, XML, "xl/workbook.xml", XML));
  }

  /** A document with one part more. */
  public static byte[] docxWith(String path, byte[] content) {
    Map<String, byte[]> parts = docxParts();
    parts.put(path, content);
    return zip(parts);
  }

  /** A document one of whose parts is a link out of it. */
  static byte[] docxWithLink() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry link = new ZipArchiveEntry("word/media/picture");
      link.setUnixMode(UnixStat.LINK_FLAG | 0777);
      zip.putArchiveEntry(link);
      zip.write("/etc/passwd".getBytes(UTF_8));
      zip.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> docxParts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(TYPES, XML);
    parts.put("word/document.xml", XML);
    return parts;
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
