package vn.thutuc.studio.fix;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;
import vn.thutuc.studio.splice.YamlText;

/** What can be done in procedure.yaml and facts.yaml. */
final class ManifestRemedies {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

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
      Bundle bundle, String key, UnaryOperator<YamlText> change, String... args) {
    return TextFix.in(bundle, bundle.path("processes", "procedure.yaml"), key, change, args);
  }

  private static UnaryOperator<YamlText> replace(String place, String value) {
    return yaml -> yaml.set(require(yaml, place), JSON.stringNode(value));
  }

  private static JsonPointer require(YamlText yaml, String place) {
    return TextFix.require(yaml, TextFix.place(place));
  }

  private static List<Fix> key(Bundle bundle, Finding finding) {
    String key = bundle.key().value();
    return List.of(manifest(bundle, "key", replace("key", key), key));
  }

  private static List<Fix> free(Bundle bundle, Finding finding) {
    JsonNode free = JSON.objectNode().put("amount", 0);
    return List.of(manifest(bundle, "free", yaml -> yaml.set(TextFix.place("fee"), free)));
  }

  private static List<Fix> onReception(Bundle bundle, Finding finding) {
    return List.of(manifest(bundle, "on-reception", replace("clock.startsOn", "RECEPTION")));
  }

  /** Only where a channel is missing; taking one away from people needs a thought. */
  private static List<Fix> channel(Bundle bundle, Finding finding) {
    boolean missing =
        bundle.manifest().channels().stream().noneMatch(each -> each.name().equals("ONLINE"));
    return missing
        ? List.of(
            manifest(
                bundle, "channel", yaml -> append(yaml, "channels", JSON.stringNode("ONLINE"))))
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

  private static YamlText addLaw(YamlText yaml, String id, Bundle bundle) {
    ObjectNode law = JSON.objectNode().put("id", id);
    law.putObject("citation").put("vi", "(cần ghi điều luật)").put("en", "(article to be named)");
    law.put("validFrom", bundle.manifest().validFrom().toString()).put("confirmed", false);
    return append(yaml, "legalBasis", law);
  }

  private static YamlText append(YamlText yaml, String list, JsonNode item) {
    return yaml.append(require(yaml, list), item, List.of());
  }

  private static List<Fix> lawUnused(Bundle bundle, Finding finding) {
    String id = String.valueOf(finding.element()).replaceFirst("^legalBasis\\.", "");
    return List.of(manifest(bundle, "law-remove", yaml -> removeById(yaml, "legalBasis", id), id));
  }

  private static YamlText removeById(YamlText yaml, String list, String id) {
    JsonPointer items = require(yaml, list);
    return IntStream.range(0, yaml.at(items).size())
        .mapToObj(items::appendIndex)
        .filter(item -> yaml.at(item).path("id").asString("").equals(id))
        .findFirst()
        .map(yaml::remove)
        .orElseThrow(() -> new NotMechanical("no " + id));
  }

  private static List<Fix> ruleSet(Bundle bundle, Finding finding) {
    String name = String.valueOf(finding.element()).replaceFirst("^ruleSets\\.", "");
    return List.of(
        manifest(
            bundle,
            "rule-set-remove",
            yaml -> TextFix.without(yaml, TextFix.place("ruleSets").appendProperty(name)),
            name));
  }

  private static List<Fix> fact(Bundle bundle, Finding finding) {
    String[] place = String.valueOf(finding.element()).split("\\.", 2);
    return List.of(
        TextFix.in(
            bundle,
            finding.file(),
            "fact-remove",
            yaml -> TextFix.without(yaml, TextFix.place(place[0]).appendProperty(place[1])),
            place[1]));
  }
}
