package vn.thutuc.reform.study;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.reform.comparison.Study;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.ParameterFile;

/**
 * What somebody wants to know: everything one needs to ask the same again.
 *
 * @param base the published version that is changed
 * @param title what the variant is called
 * @param parameters of the simulation, as text
 * @param further assumptions, precision, prices and targets, as text; may be empty
 * @param changes as mappings of a file of changes
 */
public record StudyPlan(
    ProcedureKey key,
    BundleHash base,
    String title,
    Origin origin,
    String parameters,
    String further,
    List<ObjectNode> changes)
    implements LabPlan {

  /** What the text of the parameters is called in refusals. */
  public static final String PARAMETERS = "parameters.yaml";

  /** What the further text is called in refusals. */
  public static final String FURTHER = "study.yaml";

  private static final int MOST_CHANGES = 40;
  private static final int LONGEST_TITLE = 200;

  public StudyPlan {
    changes = changes.stream().map(ObjectNode::deepCopy).toList();
    title = fitting(title);
  }

  /** Where the figures of the simulation come from. */
  public enum Origin {
    /** The worked example of the handbook: assumed. */
    SAMPLE,
    /** Made of the bundle itself: guessed. */
    GUESSED,
    /** Given by whoever asks. */
    OWN,
    /** Learnt of the dossiers of this office. */
    HISTORY,
    /** Learnt of dossiers that were simulated, where there is no past. */
    SYNTHETIC
  }

  /**
   * The study, with all changes made to the bundle.
   *
   * @throws BadParameters naming text and path
   * @throws vn.thutuc.reform.change.ChangeRefused for the first change that cannot be made
   */
  Study study(Bundle bundle) {
    if (changes.size() > MOST_CHANGES) {
      throw BadParameters.limit(FURTHER, "changes", "" + changes.size(), "" + MOST_CHANGES);
    }
    JsonNode read = StudyReader.tree(PARAMETERS, parameters.getBytes(UTF_8));
    return StudyReader.read(bundle, read, FURTHER, file().toString().getBytes(UTF_8), null, null);
  }

  private ObjectNode file() {
    ObjectNode file = furtherTree(further);
    JsonNode assumed = file.remove("assume");
    ArrayNode variants = file.putArray("variants");
    ObjectNode variant = variants.addObject().put("id", "variant");
    variant.putObject("name").put("vi", name()).put("en", name());
    variant.putArray("changes").addAll(changes);
    if (assumed != null) {
      variant.set("assume", assumed);
    }
    return file;
  }

  /**
   * What is said besides the parameters.
   *
   * @throws BadParameters naming the path of what nobody knows
   */
  static ObjectNode furtherTree(String text) {
    ObjectNode tree = StudyReader.tree(FURTHER, (text.isBlank() ? "{}" : text).getBytes(UTF_8));
    new ParameterFile(FURTHER, "", tree).only("assume", "precision", "cost", "onTime");
    return tree;
  }

  /** As long a title as is kept. */
  static String fitting(String title) {
    return title.strip().substring(0, Math.min(title.strip().length(), LONGEST_TITLE));
  }

  private String name() {
    return title.isEmpty() ? key.value() : title;
  }
}
