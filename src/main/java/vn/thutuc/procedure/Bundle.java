package vn.thutuc.procedure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import vn.thutuc.rules.CheckedRules;
import vn.thutuc.rules.Dictionary;
import vn.thutuc.rules.LegalValues;
import vn.thutuc.rules.RuleSource;

/**
 * One exact version of a procedure: everything under its key in {@code processes/}, {@code rules/}
 * and {@code forms/}. Immutable and addressed by its hash; parts are parsed when first asked for
 * and a part that cannot be parsed throws {@link BundleProblem} (rules: RuleProblems).
 */
public final class Bundle {

  private final ProcedureKey key;
  private final SortedMap<String, byte[]> files;
  private final BundleHash hash;
  private final Map<String, JsonNode> treesRead = new ConcurrentHashMap<>();
  private final Memo<Manifest> manifest = new Memo<>(this::readManifest);
  private final Memo<Map<String, GatedModel>> gated = new Memo<>(() -> BundleModels.gate(this));
  private final Memo<BundleModels> models = new Memo<>(() -> BundleModels.read(this));
  private final Memo<Dictionary> dictionary = new Memo<>(this::readDictionary);
  private final Memo<LegalValues> legalValues = new Memo<>(this::readLegalValues);
  private final Memo<CheckedRules> rules = new Memo<>(() -> CheckedRules.of(ruleSource()));
  private final Memo<Map<String, DecisionNames>> decisionNames =
      new Memo<>(this::readDecisionNames);
  private final Memo<List<FormDefinition>> forms = new Memo<>(() -> FormReader.all(this));
  private final Memo<List<FileProblem>> shape = new Memo<>(() -> BundleShape.of(this));
  private final Memo<List<Scenario>> scenarios = new Memo<>(() -> ScenarioReader.all(this));

  Bundle(ProcedureKey key, SortedMap<String, byte[]> files) {
    this.key = key;
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    this.hash = BundleHash.of(this.files);
  }

  public ProcedureKey key() {
    return key;
  }

  /** By path, e.g. {@code rules/house-permit/facts.yaml}; the bytes are not to be written to. */
  public SortedMap<String, byte[]> files() {
    return files;
  }

  public BundleHash hash() {
    return hash;
  }

  /** {@code processes/<key>/procedure.yaml} for {@code path("processes", "procedure.yaml")}. */
  public String path(String root, String name) {
    return root + "/" + key + "/" + name;
  }

  public Manifest manifest() {
    return manifest.get();
  }

  public Dictionary dictionary() {
    return dictionary.get();
  }

  /** None when the bundle has no {@code parameters.yaml}. */
  public LegalValues legalValues() {
    return legalValues.get();
  }

  /** The rules as written, checked once; the book in them is compiled when asked for. */
  public CheckedRules rules() {
    return rules.get();
  }

  /** What {@code RuleBook.compile} needs. */
  public RuleSource ruleSource() {
    return BundleRules.source(this);
  }

  /** The main process; a called process is in {@link #flows()}. */
  public Flow flow() {
    return models.get().flow(path("processes", manifest().process()));
  }

  /** Every process of the bundle by its path. */
  public Map<String, Flow> flows() {
    return models.get().flows();
  }

  /**
   * The canonical, checked text of each BPMN and DMN file by path: what the engine is given, never
   * the bytes as uploaded.
   */
  public Map<String, String> engineModels() {
    Map<String, String> texts = new LinkedHashMap<>(models.get().texts());
    ruleSource().tableTexts().forEach((name, text) -> texts.put(path("rules", name), text));
    return texts;
  }

  /** The form with that id (the BPMN's formRef), in both languages. */
  public Optional<FormDefinition> form(String id) {
    return forms().stream().filter(form -> form.id().equals(id)).findFirst();
  }

  public List<FormDefinition> forms() {
    return forms.get();
  }

  public List<Scenario> scenarios() {
    return scenarios.get();
  }

  /** The names in each file of decision tables, by path. */
  public Map<String, DecisionNames> decisionNames() {
    return decisionNames.get();
  }

  /** What is wrong inside single files; empty for a bundle whose parts can all be asked for. */
  public List<FileProblem> fileProblems() {
    return shape.get();
  }

  /** Every process model behind the gate, by path, passed or not. */
  Map<String, GatedModel> gatedModels() {
    return gated.get();
  }

  /** The files of one root with that ending, by plain name. */
  Map<String, byte[]> named(String root, String ending) {
    String folder = path(root, "");
    Map<String, byte[]> found = new LinkedHashMap<>();
    files.forEach(
        (path, content) -> {
          if (path.startsWith(folder) && path.endsWith(ending)) {
            found.put(path.substring(folder.length()), content);
          }
        });
    return found;
  }

  /** The tree of a YAML file, parsed now and kept for whoever {@link #takeYaml takes} it. */
  JsonNode readYaml(String path) {
    JsonNode tree = Yaml.read(path, require(path));
    treesRead.put(path, tree);
    return tree;
  }

  /** The tree of a YAML file, the caller's own from now on. */
  JsonNode takeYaml(String path) {
    JsonNode tree = treesRead.remove(path);
    return tree != null ? tree : Yaml.read(path, require(path));
  }

  byte[] require(String path) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new BundleProblem("bundle.file-missing", path, path);
    }
    return content;
  }

  private Map<String, DecisionNames> readDecisionNames() {
    Map<String, DecisionNames> names = new LinkedHashMap<>();
    named("rules", ".dmn")
        .forEach((name, dmn) -> names.put(path("rules", name), DecisionNames.read(dmn)));
    return Copies.map(names);
  }

  private Manifest readManifest() {
    String path = path("processes", "procedure.yaml");
    return ManifestReader.read(path, takeYaml(path));
  }

  private Dictionary readDictionary() {
    return Dictionary.read("facts.yaml", require(path("rules", "facts.yaml")));
  }

  private LegalValues readLegalValues() {
    byte[] content = files.get(path("rules", "parameters.yaml"));
    return content == null ? LegalValues.none() : LegalValues.read("parameters.yaml", content);
  }
}
