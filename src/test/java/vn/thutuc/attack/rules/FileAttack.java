package vn.thutuc.attack.rules;

import static vn.thutuc.attack.rules.Repeats.written;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.SampleBundles;

/**
 * One hostile file of {@code attack/files.yaml}.
 *
 * @param element what the refusal must name; null for the file
 */
record FileAttack(String site, String file, String code, @Nullable String element, String content) {

  static List<FileAttack> all() {
    try (InputStream in = FileAttack.class.getResourceAsStream("/attack/files.yaml")) {
      return YAMLMapper.shared().readTree(in).valueStream().map(FileAttack::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttack read(JsonNode node) {
    String file = node.path("file").asString();
    return new FileAttack(
        node.path("site").asString(),
        file,
        node.path("code").asString(),
        node.path("element").isString() ? node.path("element").asString() : null,
        content(file, node));
  }

  private static String content(String file, JsonNode node) {
    if (node.has("content")) {
      return written(node.path("content").asString());
    } else if (node.has("append")) {
      return SampleBundles.text(file) + "\n" + written(node.path("append").asString());
    } else if (node.has("replace")) {
      return SampleBundles.text(file)
          .replace(node.path("replace").asString(), written(node.path("by").asString()));
    }
    String component = written(node.path("component").asString());
    return SampleBundles.text(file)
        .replace(
            "\"components\": [\n    {\"type\": \"text\", \"id\": \"intro\"",
            "\"components\": [\n" + component + ",\n    {\"type\": \"text\", \"id\": \"intro\"");
  }

  Bundle bundle() {
    return SampleBundles.with(file, content);
  }

  @Override
  public String toString() {
    return site;
  }
}
