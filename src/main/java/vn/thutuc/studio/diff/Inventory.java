package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Bundle;

/**
 * Everything one version holds, as items people have words for.
 *
 * @param maps its processes by place: which step leads to which
 */
record Inventory(Source source, List<Item> items, Map<String, ProcessMap> maps) {

  static Inventory of(Bundle bundle) {
    Source source = new Source(bundle);
    Glossary glossary = new Glossary(source);
    List<Item> items = new ArrayList<>(ManifestItems.read(source, glossary));
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
    return new Inventory(source, items, maps);
  }

  /** The files by place: without the key, which two versions may differ in. */
  Map<String, byte[]> byPlace() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    source.files().forEach((path, content) -> files.put(source.place(path), content));
    return files;
  }
}
