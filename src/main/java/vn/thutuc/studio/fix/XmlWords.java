package vn.thutuc.studio.fix;

/** Values as XML writes them, and back. */
final class XmlWords {

  private XmlWords() {}

  /** For the inside of double or single quotes. */
  static String quoted(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replace("'", "&apos;")
        .replace("\t", "&#9;")
        .replace("\r", "")
        .replace("\n", "&#10;");
  }

  static String plain(String written) {
    return written.indexOf('&') < 0
        ? written
        : written
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&#39;", "'")
            .replace("&#10;", "\n")
            .replace("&amp;", "&");
  }
}
