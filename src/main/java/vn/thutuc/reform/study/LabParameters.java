package vn.thutuc.reform.study;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.reform.BundleSimulation;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Simulation;

/** Parameters to begin with: the worked example where there is one that fits, else guesses. */
@Component
public class LabParameters {

  private static final YAMLMapper YAML = YAMLMapper.shared();

  private final Path calendars;
  private final ZoneId zone;

  LabParameters(@Value("${thutuc.calendars:rules/_calendar}") Path calendars, ZoneId zone) {
    this.calendars = calendars;
    this.zone = zone;
  }

  /** Made of the bundle itself, every value marked as a guess. */
  public String guessed(Bundle bundle) {
    return GuessedParameters.of(bundle, zone);
  }

  /** Those of the worked example; empty for a procedure without one, or one it does not fit. */
  public Optional<String> sample(Bundle bundle) {
    return read(bundle.key(), "parameters").filter(text -> fits(bundle, text));
  }

  /** The tree of those to begin with. */
  public ObjectNode first(Bundle bundle) {
    String text = sample(bundle).orElseGet(() -> guessed(bundle));
    return StudyReader.tree(StudyPlan.PARAMETERS, text.getBytes(UTF_8));
  }

  /** Precision, prices and targets of the worked example; empty when there is none. */
  public String further(Bundle bundle) {
    return sample(bundle)
        .flatMap(there -> read(bundle.key(), "changes"))
        .map(text -> withoutVariants(text))
        .orElse("");
  }

  /**
   * The simulation of a bundle under parameters as text.
   *
   * @throws BadParameters naming the path
   */
  Simulation simulation(Bundle bundle, String text) {
    return BundleSimulation.of(bundle, parameters(text));
  }

  Parameters parameters(String text) {
    return Simulation.read(StudyPlan.PARAMETERS, text.getBytes(UTF_8), calendars);
  }

  /** The folder of holidays. */
  public Path calendars() {
    return calendars;
  }

  private boolean fits(Bundle bundle, String text) {
    try {
      return simulation(bundle, text) != null;
    } catch (BadParameters ofAnotherVersion) {
      return false;
    }
  }

  private static String withoutVariants(String text) {
    ObjectNode tree = StudyReader.tree("changes.yaml", text.getBytes(UTF_8));
    tree.remove("variants");
    return YAML.writeValueAsString(tree).replaceFirst("^---\\s*", "");
  }

  private static Optional<String> read(ProcedureKey key, String what) {
    String name = "/samples/docs/reform/" + key + "." + what + ".yaml";
    try (InputStream in = LabParameters.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
