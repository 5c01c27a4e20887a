package vn.thutuc.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The closed list of what may be handed in, with what each begins with and is called. */
public enum FileKind {
  PDF("application/pdf", "pdf", "application/x-pdf", "%PDF-"),
  PNG("image/png", "png", "image/x-png", "\211PNG\r\n\032\n"),
  JPEG("image/jpeg", "jpg jpeg", "image/jpg image/pjpeg", "\377\330\377"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx",
      "application/zip application/x-zip-compressed",
      "PK\003\004"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx",
      "application/zip application/x-zip-compressed",
      "PK\003\004");

  /** What a browser says that does not know. */
  private static final String UNKNOWN = "application/octet-stream";

  private final String mediaType;
  private final String extensions;
  private final String otherNames;
  private final String beginning;

  /**
   * @param extensions apart by blanks
   * @param otherNames media types it goes by as well, apart by blanks
   * @param beginning its first bytes, one a letter
   */
  FileKind(String mediaType, String extensions, String otherNames, String beginning) {
    this.mediaType = mediaType;
    this.extensions = extensions;
    this.otherNames = otherNames;
    this.beginning = beginning;
  }

  /** What it is called in an answer. */
  public String mediaType() {
    return mediaType;
  }

  /** The kind a name promises. */
  static Optional<FileKind> named(FileName name) {
    return Arrays.stream(values())
        .filter(kind -> has(kind.extensions, name.extension()))
        .findFirst();
  }

  /** Whether content begins so, at its very first byte. */
  boolean begins(byte[] head) {
    return new String(head, ISO_8859_1).startsWith(beginning);
  }

  /** Whether the sender's word for it is one of its own, or none. */
  boolean isCalled(@Nullable String declared) {
    String type = declared == null ? "" : declared.replaceFirst(";.*", "").strip();
    String called = type.toLowerCase(Locale.ROOT);
    return called.isEmpty()
        || called.equals(UNKNOWN)
        || called.equals(mediaType)
        || has(otherNames, called);
  }

  private static boolean has(String words, String word) {
    return List.of(words.split(" ")).contains(word);
  }
}
