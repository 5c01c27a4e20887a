package vn.thutuc.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The zip that a document or a spreadsheet is: what it holds is counted as it comes out, trusting
 * no size it declares, and it must hold neither programs nor further archives.
 */
final class OfficeShape {

  private static final int MOST_ENTRIES = 1_000;
  private static final int MOST_RATIO = 100;

  /** Small parts pack better than any bomb. */
  private static final int RATIO_FREE_BYTES = 1_000_000;

  private static final int MOST_BYTES = 200_000_000;

  /** Enough for the whole list of contents of any document. */
  private static final int HEAD_BYTES = 500_000;

  private static final String CONTENTS = "[content_types].xml";

  private static final Pattern PROGRAM =
      Pattern.compile("vbaproject|vbadata|activex|\\.(exe|dll|js|vbs|jar|class|bat|cmd|ps1)$");

  private static final Pattern ARCHIVE =
      Pattern.compile("\\.(zip|docx|xlsx|pptx|docm|xlsm|jar|rar|7z|gz|tgz|bz2|xz|tar)$");

  private final FileName name;
  private final ZipFile zip;
  private final Set<String> seen = new HashSet<>();
  private final byte[] buffer = new byte[8192];
  private long total;

  private OfficeShape(FileName name, ZipFile zip) {
    this.name = name;
    this.zip = zip;
  }

  static void check(FileName name, FileKind kind, Path file) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      OfficeShape shape = new OfficeShape(name, zip);
      shape.checkEntries();
      String heart = kind == FileKind.DOCX ? "word/document.xml" : "xl/workbook.xml";
      if (!shape.seen.contains(CONTENTS) || !shape.seen.contains(heart)) {
        throw FileRefused.notWhatItSays(name);
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      // the library says both of archives it cannot make sense of
      throw FileRefused.damaged(name);
    }
  }

  private void checkEntries() throws IOException {
    Enumeration<ZipArchiveEntry> entries = zip.getEntries();
    for (int count = 1; entries.hasMoreElements(); count++) {
      if (count > MOST_ENTRIES) {
        throw FileRefused.bomb(name);
      }
      ZipArchiveEntry entry = entries.nextElement();
      String path = entry.getName().toLowerCase(Locale.ROOT);
      if (!seen.add(path) || entry.isUnixSymlink() || !zip.canReadEntryData(entry)) {
        throw FileRefused.damaged(name);
      }
      if (PROGRAM.matcher(path).find()) {
        throw FileRefused.holdsProgram(name);
      }
      if (ARCHIVE.matcher(path).find()) {
        throw FileRefused.holdsFiles(name);
      }
      checkContent(entry, path);
    }
  }

  private void checkContent(ZipArchiveEntry entry, String path) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      String head = new String(in.readNBytes(HEAD_BYTES), ISO_8859_1);
      long size = count(head.length(), head.length(), entry);
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size = count(size + read, read, entry);
      }
      if (head.startsWith("PK\u0003\u0004") || head.startsWith("Rar!") || head.startsWith("7z")) {
        throw FileRefused.holdsFiles(name);
      }
      if (head.startsWith("MZ")
          || head.startsWith("\u007fELF")
          || (path.equals(CONTENTS) && head.contains("macroEnabled"))) {
        throw FileRefused.holdsProgram(name);
      }
    }
  }

  /** The same size, if it is in proportion. */
  private long count(long size, int more, ZipArchiveEntry entry) {
    total += more;
    long packed = Math.max(1, entry.getCompressedSize());
    if (total > MOST_BYTES || (size > RATIO_FREE_BYTES && size / packed > MOST_RATIO)) {
      throw FileRefused.bomb(name);
    }
    return size;
  }
}
