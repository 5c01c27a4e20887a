package vn.thutuc.reform.comparison;

import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Text;

/**
 * One way a procedure could be.
 *
 * @param parameters of its simulation, as the tree of a parameter file
 * @param sentences what was changed; empty for the base
 * @param laws the articles that would have to be amended
 */
public record Variant(
    String id,
    Text name,
    Bundle bundle,
    JsonNode parameters,
    List<Text> sentences,
    List<Text> laws) {

  public Variant {
    sentences = List.copyOf(sentences);
    laws = List.copyOf(laws);
  }

  /** A procedure as it is. */
  public static Variant base(Bundle bundle, JsonNode parameters) {
    Text name = new Text("Hiện nay", "As it is");
    return new Variant("base", name, bundle, parameters, List.of(), List.of());
  }

  /** The same under other parameters. */
  public Variant with(JsonNode others) {
    return new Variant(id, name, bundle, others, sentences, laws);
  }

  /** SHA-256 of the parameters, to tell exactly what a result was made of. */
  public String parametersHash() {
    return Hashes.of(parameters);
  }
}
