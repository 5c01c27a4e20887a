package vn.thutuc.procedure;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the tree of {@code procedure.yaml} into a {@link Manifest}. Assumes the shape is right: the
 * published JSON Schema is the one place that says what is allowed.
 */
final class ManifestReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ManifestReader() {}

  /** Reads a tree nobody else reads: what it leaves out is filled in. */
  static Manifest read(String file, JsonNode tree) {
    if (!tree.isObject()) {
      throw new BundleProblem("yaml.shape", file, tree.getNodeType());
    }
    if (tree.path("clock") instanceof ObjectNode clock) {
      clock.putIfAbsent("maxSupplements", clock.numberNode(1));
      clock.putIfAbsent("onNoResponse", clock.stringNode("STOP"));
      clock.putIfAbsent("supplement", clock.stringNode("NONE"));
    }
    fillEnglish(tree);
    try {
      return MAPPER.treeToValue(tree, Manifest.class);
    } catch (JacksonException e) {
      throw new BundleProblem("yaml.shape", file, e.getOriginalMessage());
    }
  }

  /** Shows Vietnamese where English is missing; the check asks for the English text. */
  private static void fillEnglish(JsonNode node) {
    if (node instanceof ObjectNode object && object.size() == 1 && object.path("vi").isString()) {
      object.set("en", object.get("vi"));
    }
    node.forEach(ManifestReader::fillEnglish);
  }
}
