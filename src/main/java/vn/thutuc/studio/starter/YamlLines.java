package vn.thutuc.studio.starter;

import tools.jackson.databind.json.JsonMapper;

/** Lines of YAML with comments, every text quoted: what a machine writes and a person edits. */
final class YamlLines {

  private final StringBuilder lines = new StringBuilder();

  YamlLines comment(String words) {
    lines.append("# ").append(words.replaceAll("\\s+", " ").strip()).append('\n');
    return this;
  }

  /** The reading a value stands on: how sure, and the words of the source. */
  YamlLines comment(Reading<?> reading) {
    return comment(Note.words("mark." + reading.confidence()).vi() + " “" + reading.source() + "”");
  }

  YamlLines raw(String line) {
    lines.append(line).append('\n');
    return this;
  }

  YamlLines text(String key, String value) {
    return raw(key + ": " + quoted(value));
  }

  /** Vietnamese only: the English is the designer's to write, and the check asks for it. */
  YamlLines vietnamese(String key, String value) {
    return raw(key + ": {vi: " + quoted(value) + "}");
  }

  static String quoted(String value) {
    return JsonMapper.shared().writeValueAsString(value);
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
