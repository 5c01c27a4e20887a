package vn.thutuc.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what a file is: its name, its first bytes and its sender's word must agree on one kind
 * of the closed list, and what it holds must keep that kind's bounds. Nothing is decoded or run.
 */
final class ContentCheck {

  private static final int HEAD_BYTES = 1024;

  /** What makes a browser that guesses take a file for a page. */
  private static final Pattern MARKUP =
      Pattern.compile("<(!doctype|html|head|body|script|svg|iframe|object|embed|\\?php)");

  private ContentCheck() {}

  /**
   * The kind of a file that may be kept.
   *
   * @param declared what the sender calls its type, or null
   * @throws FileRefused if it is none of the kinds, pretends to be one, or leaves its bounds
   */
  static FileKind check(FileName name, @Nullable String declared, Path file) throws IOException {
    FileKind kind = FileKind.named(name).orElseThrow(() -> FileRefused.otherKind(name));
    byte[] head = head(file);
    if (head.length == 0) {
      throw FileRefused.empty(name);
    }
    if (!kind.begins(head) || !kind.isCalled(declared)) {
      throw FileRefused.notWhatItSays(name);
    }
    switch (kind) {
      case PDF -> PdfShape.check(name, file);
      case PNG -> PngShape.check(name, file);
      case JPEG -> JpegShape.check(name, file);
      case DOCX, XLSX -> OfficeShape.check(name, kind, file);
    }
    if (MARKUP.matcher(new String(head, ISO_8859_1).toLowerCase(Locale.ROOT)).find()) {
      throw FileRefused.holdsMarkup(name);
    }
    return kind;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD_BYTES);
    }
  }
}
