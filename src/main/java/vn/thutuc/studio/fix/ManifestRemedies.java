package vn.thutuc.studio.fix;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;

/** What can be done in procedure.yaml and facts.yaml. */
final class ManifestRemedies {

  private ManifestRemedies() {}

  static Map<String, Remedy> all() {
    return Map.ofEntries(
        Map.entry("bundle.key-mismatch", ManifestRemedies::key),
        Map.entry("part.fee-unsaid", ManifestRemedies::free),
        Map.entry("clock.no-fee", ManifestRemedies::onReception),
        Map.entry("online.channel", ManifestRemedies::channel),
        Map.entry("law.unknown", ManifestRemedies::law),
        Map.entry("dmn.unknown-citation", ManifestRemedies::law),
        Map.entry("law.unused", ManifestRemedies::lawUnused),
        Map.entry("rules.set-unused", ManifestRemedies::ruleSet),
        Map.entry("fact.unused", ManifestRemedies::fact));
  }

  /** A fix in procedure.yaml. */
  private static Fix manifest(
      Bundle bundle, String key, Consumer<YamlText> change, String... args) {
    return in(bundle, bundle.path("processes", "procedure.yaml"), key, change, args);
  }

  static Fix in(Bundle bundle, String file, String key, Consumer<YamlText> change, String... args) {
    return Fix.in(
        file,
        key,
        () -> {
          YamlText yaml = YamlText.read(bundle.files().get(file));
          change.accept(yaml);
          return yaml.bytes();
        },
        args);
  }

  private static List<Fix> key(Bundle bundle, Finding finding) {
    String key = bundle.key().value();
    return List.of(manifest(bundle, "key", yaml -> yaml.replace(yaml.require("key"), key), key));
  }

  private static List<Fix> free(Bundle bundle, Finding finding) {
    return List.of(
        manifest(bundle, "free", yaml -> yaml.addEntry(yaml.root(), "fee", "{amount: 0}")));
  }

  private static List<Fix> onReception(Bundle bundle, Finding finding) {
    return List.of(
        manifest(
            bundle,
            "on-reception",
            yaml -> yaml.replace(yaml.require("clock", "startsOn"), "RECEPTION")));
  }

  /** Only where a channel is missing; taking one away from people needs a thought. */
  private static List<Fix> channel(Bundle bundle, Finding finding) {
    boolean missing =
        bundle.manifest().channels().stream().noneMatch(each -> each.name().equals("ONLINE"));
    return missing
        ? List.of(
            manifest(bundle, "channel", yaml -> yaml.addItem(yaml.require("channels"), "ONLINE")))
        : List.of();
  }

  /** An entry somebody has still to fill in: it says so, and counts as not confirmed. */
  private static List<Fix> law(Bundle bundle, Finding finding) {
    return Quoted.in(finding.message().en()).stream()
        .limit(1)
        .filter(id -> id.matches("[a-z0-9][a-z0-9.-]*"))
        .map(id -> manifest(bundle, "law-add", yaml -> addLaw(yaml, id, bundle), id))
        .toList();
  }

  private static void addLaw(YamlText yaml, String id, Bundle bundle) {
    yaml.addItem(
        yaml.require("legalBasis"),
        "{id: %s, citation: {vi: \"(cần ghi điều luật)\", en: \"(article to be named)\"}, validFrom: %s, confirmed: false}"
            .formatted(id, bundle.manifest().validFrom()));
  }

  private static List<Fix> lawUnused(Bundle bundle, Finding finding) {
    String id = String.valueOf(finding.element()).replaceFirst("^legalBasis\\.", "");
    return List.of(manifest(bundle, "law-remove", yaml -> removeById(yaml, "legalBasis", id), id));
  }

  private static void removeById(YamlText yaml, String list, String id) {
    SequenceNode items = (SequenceNode) yaml.require(list);
    Node gone =
        YamlText.items(items).stream()
            .filter(item -> YamlText.word(item, "id").equals(id))
            .findFirst()
            .orElseThrow(() -> new NotMechanical("no " + id));
    yaml.removeItem(items, gone);
  }

  private static List<Fix> ruleSet(Bundle bundle, Finding finding) {
    String name = String.valueOf(finding.element()).replaceFirst("^ruleSets\\.", "");
    return List.of(
        manifest(
            bundle,
            "rule-set-remove",
            yaml -> yaml.removeEntry(yaml.require("ruleSets"), name),
            name));
  }

  private static List<Fix> fact(Bundle bundle, Finding finding) {
    String[] place = String.valueOf(finding.element()).split("\\.", 2);
    return List.of(
        in(
            bundle,
            finding.file(),
            "fact-remove",
            yaml -> yaml.removeEntry(yaml.require(place[0]), place[1]),
            place[1]));
  }
}
