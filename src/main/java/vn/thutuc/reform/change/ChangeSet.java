package vn.thutuc.reform.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Text;

/**
 * Changes that belong together, made one after the other.
 *
 * @param assumed what the reformer takes to follow, written over the simulation's parameters; null
 *     for nothing
 */
public record ChangeSet(List<Proposed> changes, @Nullable JsonNode assumed) {

  public ChangeSet {
    changes = List.copyOf(changes);
  }

  /**
   * One of them.
   *
   * @param assumeAmended whether the law that stands in its way is taken as amended
   */
  public record Proposed(Change change, boolean assumeAmended) {}

  public static ChangeSet of(Change... changes) {
    return new ChangeSet(
        List.of(changes).stream().map(change -> new Proposed(change, false)).toList(), null);
  }

  /** The same with every law that stands in the way taken as amended. */
  public ChangeSet assumingAmended() {
    return new ChangeSet(
        changes.stream().map(each -> new Proposed(each.change(), true)).toList(), assumed);
  }

  /**
   * The bundle with all changes made, as fit to be published as it was before.
   *
   * @param parameters of a simulation, changed with it; they themselves stay as they are
   * @throws ChangeRefused for the first change that cannot be made
   */
  public Changed apply(Bundle bundle, @Nullable JsonNode parameters) {
    ObjectNode copy = parameters == null ? null : (ObjectNode) parameters.deepCopy();
    Rework rework = new Rework(bundle, copy);
    List<Text> sentences = new ArrayList<>();
    for (Proposed each : changes) {
      Bundle before = rework.bundle();
      Settling settling = new Settling(rework);
      rework.assumeAmended(each.assumeAmended());
      sentences.add(each.change().sentence(before));
      each.change().make(rework);
      settling.settle();
      Optional.ofNullable(copy).ifPresent(all -> Pruning.prune(before, rework.bundle(), all));
    }
    if (copy != null && assumed != null) {
      Merging.over(copy, assumed);
    }
    return new Changed(rework.bundle(), copy, sentences, rework.laws());
  }
}
