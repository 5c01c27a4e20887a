package vn.thutuc.attack.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thutuc.procedure.SampleBundles;

/**
 * One hostile file of tables of {@code attack/dmn.yaml}.
 *
 * @param element what the refusal must name; null for the file
 */
record DmnAttack(String site, String code, @Nullable String element, String text) {

  static List<DmnAttack> all() {
    try (InputStream in = DmnAttack.class.getResourceAsStream("/attack/dmn.yaml")) {
      return YAMLMapper.shared().readTree(in).valueStream().map(DmnAttack::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DmnAttack read(JsonNode node) {
    JsonNode element = node.path("element");
    return new DmnAttack(
        node.path("site").asString(),
        node.path("code").asString(),
        element.isString() ? element.asString() : null,
        text(node));
  }

  private static String text(JsonNode node) {
    if (node.has("cell")) {
      return replaced("<text>\"LARGE\"</text>", data(node.path("cell")));
    } else if (node.has("result")) {
      return replaced("<text>\"plan\"</text>", data(node.path("result")));
    } else if (node.has("input")) {
      return replaced("<text>size</text>", data(node.path("input")));
    }
    return replaced(node.path("replace").asString(), Repeats.written(node.path("by").asString()));
  }

  private static String data(JsonNode text) {
    return "<text><![CDATA[" + Repeats.written(text.asString()) + "]]></text>";
  }

  /** The base file with the first {@code old} replaced. */
  private static String replaced(String old, String by) {
    String base = SampleBundles.text(HostileBundle.DMN);
    int at = base.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException("The base file has no " + old);
    }
    return base.substring(0, at) + by + base.substring(at + old.length());
  }

  @Override
  public String toString() {
    return site;
  }
}
