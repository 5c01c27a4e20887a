package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thutuc.procedure.Bundle;

/**
 * Everything one version holds, as items people have words for.
 *
 * @param maps its processes by place: which step leads to which
 */
record Inventory(Source source, List<Item> items, Map<String, ProcessMap> maps) {

  static Inventory of(Bundle bundle, Set<String> differing) {
    Source source = new Source(bundle, differing);
    Glossary glossary = new Glossary(source);
    List<Item> items = new ArrayList<>();
    if (source.differs(ManifestItems.PLACE)) {
      items.addAll(ManifestItems.read(source, glossary));
    }
    Map<String, ProcessMap> maps = new LinkedHashMap<>();
    for (String place : source.places("processes", ".bpmn")) {
      source
          .xml(place)
          .ifPresent(
              model -> {
                ModelItems read = new ModelItems(model, source.path(place), glossary);
                items.addAll(read.items());
                maps.put(place, read.map());
              });
    }
    others(source, glossary, items);
    return new Inventory(source, items, maps);
  }

  private static void others(Source source, Glossary glossary, List<Item> items) {
    for (String place : source.places("rules", ".dmn")) {
      String path = source.path(place);
      source.xml(place).ifPresent(xml -> items.addAll(TableItems.read(xml, path, glossary)));
    }
    for (String place : source.places("rules", ".drl")) {
      String path = source.path(place);
      items.addAll(RuleItems.read(source.files().get(path), path, glossary));
    }
    for (String place : source.allPlaces("forms", ".form")) {
      if (source.differs(place) || source.differs(place.replace(".form", ".en.yaml"))) {
        items.addAll(FormItems.read(source, place, glossary));
      }
    }
    String facts = "rules/facts.yaml";
    Optional.of(facts)
        .filter(source::differs)
        .flatMap(source::tree)
        .ifPresent(tree -> items.addAll(FactItems.read(tree, source.path(facts), glossary)));
    String values = "rules/parameters.yaml";
    Optional.of(values)
        .filter(source::differs)
        .flatMap(source::tree)
        .ifPresent(tree -> items.addAll(ValueItems.read(tree, source.path(values), glossary)));
    source.places("processes", ".yaml").stream()
        .filter(place -> !place.equals("processes/procedure.yaml"))
        .forEach(place -> yaml(source, place, glossary, items));
  }

  private static void yaml(Source source, String place, Glossary glossary, List<Item> items) {
    Subject subject = place.startsWith("processes/scenarios/") ? Subject.SCENARIO : Subject.FILE;
    source
        .tree(place)
        .ifPresent(
            tree ->
                items.add(ScenarioItems.read(subject, tree, place, source.path(place), glossary)));
  }

  boolean has(String place) {
    return source.files().containsKey(source.path(place));
  }

  /** The files by place: without the key, which two versions may differ in. */
  static Map<String, byte[]> byPlace(Bundle bundle) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    bundle.files().forEach((path, content) -> files.put(Source.place(path), content));
    return files;
  }
}
