package vn.thutuc.reform.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Simulation;

/**
 * What all variants have in common, so that only what was changed makes a difference.
 *
 * @param file names it in what is refused
 * @param seed in place of that of the parameters; null to leave it
 * @param cases of each replication, in place of those of the parameters; null to leave it
 * @param prices null when nothing is said about cost
 * @param calendars the folder of working calendars
 */
public record Conditions(
    String file,
    @Nullable Long seed,
    @Nullable Integer cases,
    @Nullable Prices prices,
    Path calendars) {

  /** Precision is looked at for differences, so that all are run as often. */
  Parameters parameters(Variant variant) {
    ObjectNode tree = (ObjectNode) variant.parameters().deepCopy();
    if (tree.get("run") instanceof ObjectNode run) {
      run.remove("precision");
    }
    return Simulation.read(file + "#" + variant.id(), tree.toString().getBytes(UTF_8), calendars)
        .with(seed, null, cases);
  }
}
