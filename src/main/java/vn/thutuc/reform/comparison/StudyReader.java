package vn.thutuc.reform.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Yaml;
import vn.thutuc.reform.change.ChangeReader;
import vn.thutuc.reform.change.Changed;
import vn.thutuc.reform.cost.CostReader;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.ParameterFile;

/** Reads what a reformer wants to compare, and makes the variants of it. */
public final class StudyReader {

  private static final int VARIANTS = 50;
  private static final int MOST = 500;

  private final Bundle bundle;
  private final JsonNode parameters;
  private final ParameterFile file;

  private StudyReader(Bundle bundle, JsonNode parameters, ParameterFile file) {
    this.bundle = bundle;
    this.parameters = parameters;
    this.file = file;
  }

  /**
   * @param bundle the procedure as it is
   * @param parameters the tree of its parameter file
   * @param name of the file of changes, told with every fault
   * @throws BadParameters naming file and path
   * @throws vn.thutuc.reform.change.ChangeRefused for a change that cannot be made
   */
  public static Study read(
      Bundle bundle,
      JsonNode parameters,
      String name,
      byte[] yaml,
      @Nullable Long seed,
      @Nullable Integer cases) {
    return new StudyReader(bundle, parameters, file(name, yaml)).read(seed, cases);
  }

  /**
   * Only what such a file says about cost.
   *
   * @throws BadParameters naming file and path
   */
  public static Prices prices(Bundle bundle, String name, byte[] yaml) {
    Prices prices = prices(bundle, file(name, yaml));
    if (prices == null) {
      throw BadParameters.missing(name, "cost");
    }
    return prices;
  }

  private static ParameterFile file(String name, byte[] yaml) {
    return new ParameterFile(name, "", tree(name, yaml))
        .only("variants", "precision", "cost", "onTime");
  }

  /**
   * The tree of a YAML file that is a mapping.
   *
   * @throws BadParameters naming the file
   */
  public static ObjectNode tree(String name, byte[] yaml) {
    try {
      if (Yaml.read(name, yaml) instanceof ObjectNode tree) {
        return tree;
      }
    } catch (BundleProblem broken) {
      List<Object> args = broken.args();
      int line = !args.isEmpty() && args.get(0) instanceof Integer at ? at : 0;
      String why = args.size() > 1 ? String.valueOf(args.get(1)) : broken.code();
      throw BadParameters.unreadable(name, line, why);
    }
    throw BadParameters.missing(name, "variants");
  }

  private Study read(@Nullable Long seed, @Nullable Integer cases) {
    return new Study(
        file.name(),
        Variant.base(bundle, parameters),
        variants(),
        seed,
        cases,
        precision(),
        prices(bundle, file),
        file.amount("onTime", 1));
  }

  private List<Variant> variants() {
    if (!file.need("variants").isArray() || file.need("variants").isEmpty()) {
      throw BadParameters.missing(file.name(), "variants[0]");
    }
    int count = file.need("variants").size();
    if (count > VARIANTS) {
      throw BadParameters.limit(file.name(), "variants", "" + count, "" + VARIANTS);
    }
    List<Variant> variants = new ArrayList<>();
    Set<String> ids = new HashSet<>(Set.of("base"));
    for (int i = 0; i < count; i++) {
      ParameterFile at = file.element("variants", i).only("id", "name", "changes", "assume");
      Variant variant = variant(at);
      if (!ids.add(variant.id())) {
        throw BadParameters.contradiction(file.name(), at.at("id"), variant.id());
      }
      variants.add(variant);
    }
    return variants;
  }

  private Variant variant(ParameterFile at) {
    Changed changed = ChangeReader.read(at).apply(bundle, parameters);
    String id = at.text("id");
    Text name = Text.same(id);
    if (at.has("name")) {
      ParameterFile texts = at.child("name").only("vi", "en");
      name = new Text(texts.text("vi"), texts.text("en"));
    }
    JsonNode after = changed.parameters() == null ? parameters : changed.parameters();
    return new Variant(id, name, changed.bundle(), after, changed.sentences(), changed.laws());
  }

  private Study.@Nullable Precision precision() {
    if (!file.has("precision")) {
      return null;
    }
    ParameterFile at = file.child("precision").only("metric", "relative", "max_replications");
    double relative = at.number("relative");
    if (relative <= 0) {
      throw BadParameters.tooSmall(file.name(), at.at("relative"), relative, 0);
    }
    return new Study.Precision(
        at.text("metric", "cycle_time_mean"),
        relative,
        (int) at.whole("max_replications", 2, 10_000, MOST));
  }

  private static @Nullable Prices prices(Bundle bundle, ParameterFile file) {
    if (!file.has("cost")) {
      return null;
    }
    ParameterFile at =
        file.child("cost")
            .only("hourlyIncome", "dossiersPerYear", "channels", "items", "investment");
    return new Prices(CostReader.read(at, bundle.manifest()), at.amount("investment", 0));
  }
}
