package vn.thutuc.reform.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Text;

/**
 * What became of a procedure by a change set.
 *
 * @param parameters of the simulation as they are now; null when none were given
 * @param sentences what was done, one for each change
 * @param laws the articles that would have to be amended before it may be done
 */
public record Changed(
    Bundle bundle, @Nullable JsonNode parameters, List<Text> sentences, List<Text> laws) {

  public Changed {
    sentences = List.copyOf(sentences);
    laws = List.copyOf(laws);
  }
}
