package vn.thutuc.attack.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One hostile rule file of {@code attack/drl.yaml}.
 *
 * @param element the rule the refusal must name; null for the file
 * @param line the line it must name; 0 where the parser knows none
 * @param stock whether the same text runs the attacker's code on stock Drools
 */
record DrlAttack(
    String site, String code, @Nullable String element, int line, boolean stock, String text) {

  static List<DrlAttack> all() {
    try (InputStream in = DrlAttack.class.getResourceAsStream("/attack/drl.yaml")) {
      return YAMLMapper.shared().readTree(in).valueStream().map(DrlAttack::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DrlAttack read(JsonNode node) {
    JsonNode element = node.path("element");
    return new DrlAttack(
        node.path("site").asString(),
        node.path("code").asString(),
        element.isMissingNode() ? "r" : element.isNull() ? null : element.asString(),
        node.path("line").asInt(0),
        node.path("stock").asBoolean(false),
        node.path("rule").asString(framed(node)));
  }

  private static String framed(JsonNode node) {
    String before = node.path("before").asString("");
    return "%srule \"r\" @citation(\"sample-1\") @vi(\"v\") @en(\"e\") %s\nwhen\n%s\nthen\n%s\nend\n%s"
        .formatted(
            before.isEmpty() ? "" : before + "\n",
            node.path("attributes").asString(""),
            node.path("when").asString("Dossier()"),
            node.path("then").asString("ruling.satisfied(\"x\");"),
            node.path("after").asString(""));
  }

  @Override
  public String toString() {
    return site;
  }
}
