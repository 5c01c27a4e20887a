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
}
