package vn.thutuc.rules;

import java.util.List;
import java.util.Optional;
import vn.thutuc.rules.problem.Faults;

/**
 * The fact types of one bundle, shared by its forms, rules, scenarios and simulation.
 *
 * <p>The dossier always carries {@code receivedOn} and {@code channel}; the product fills them, so
 * rules may read them without declaring them.
 */
public record Dictionary(List<FactType> types) {

  public Dictionary {
    types = List.copyOf(types);
  }

  /**
   * Reads {@code facts.yaml}.
   *
   * @throws RuleProblems if the file is not a dictionary; each problem names the field
   */
  public static Dictionary read(String fileName, byte[] yaml) {
    Faults faults = new Faults(fileName);
    Dictionary dictionary = new DictionaryReader(faults).read(yaml);
    ProblemTexts.refuse(faults);
    return dictionary;
  }

  /** The type of the top-level answers. */
  public FactType dossier() {
    return type(FactType.DOSSIER).orElseThrow();
  }

  public Optional<FactType> type(String name) {
    return types.stream().filter(type -> type.name().equals(name)).findFirst();
  }

  /** A field of the dossier, the product's own fields included. */
  public Optional<FactField> dossierField(String name) {
    return dossier().field(name);
  }
}
