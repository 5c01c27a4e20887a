package vn.thutuc.reform.change;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Text;

/**
 * What may be said of one change before it is chosen. Whether the procedure it leaves passes the
 * whole check is only known once it is made.
 *
 * @param laws the articles that would have to be amended first
 * @param refusal why it cannot be made; null when nothing stands in its way but those articles
 */
public record Prospect(
    Change change, Text sentence, List<Text> laws, @Nullable ChangeRefused refusal) {

  public Prospect {
    laws = List.copyOf(laws);
  }

  /** Of every single change one may think of; see {@link Candidates}. */
  public static List<Prospect> all(Bundle bundle, @Nullable ObjectNode parameters) {
    return Candidates.of(bundle, parameters).stream()
        .map(change -> of(bundle, parameters, change))
        .toList();
  }

  private static Prospect of(Bundle bundle, @Nullable ObjectNode parameters, Change change) {
    Text sentence = change.sentence(bundle);
    Rework rework =
        new Rework(bundle, Optional.ofNullable(parameters).map(ObjectNode::deepCopy).orElse(null));
    rework.assumeAmended(true);
    try {
      change.make(rework);
      return new Prospect(change, sentence, rework.laws(), null);
    } catch (ChangeRefused refused) {
      return new Prospect(change, sentence, List.of(), refused);
    }
  }
}
