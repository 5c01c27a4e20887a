package vn.thutuc.reform.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.thutuc.studio.fix.ModelPieces;
import vn.thutuc.studio.fix.ModelText;
import vn.thutuc.studio.fix.XmlElement;

/** The ways each node of a drawing names as incoming and outgoing, held to the ways there are. */
final class NamedWays {

  private NamedWays() {}

  /** The nodes that name other ways than lead there, or none at all. */
  static List<String> wrong(ModelText model, String end) {
    Map<String, Set<String>> leading = new LinkedHashMap<>();
    Drawing.ways(model).forEach(way -> leading.put(way.value("sourceRef"), new LinkedHashSet<>()));
    Drawing.ways(model)
        .forEach(way -> leading.putIfAbsent(way.value("targetRef"), new LinkedHashSet<>()));
    Drawing.ways(model).forEach(way -> leading.get(way.value(side(end))).add(way.value("id")));
    Map<String, XmlElement> nodes = new HashMap<>();
    model
        .xml()
        .all()
        .filter(each -> leading.containsKey(each.value("id")))
        .forEach(each -> nodes.putIfAbsent(each.value("id"), each));
    List<String> wrong = new ArrayList<>();
    leading.forEach(
        (node, ids) -> {
          XmlElement element = nodes.get(node);
          if (element == null || !namedBy(model, element, end).equals(ids)) {
            wrong.add(node);
          }
        });
    return wrong;
  }

  /** What of a way tells the node it comes to, or goes from. */
  private static String side(String end) {
    return end.equals("incoming") ? "targetRef" : "sourceRef";
  }

  private static Set<String> namedBy(ModelText model, XmlElement node, String end) {
    Set<String> ids = new LinkedHashSet<>();
    node.children(end).forEach(each -> ids.add(model.xml().inside(each)));
    return ids;
  }

  private static Set<String> leading(ModelText model, String node, String end) {
    Set<String> ids = new LinkedHashSet<>();
    Drawing.ways(model)
        .filter(way -> way.value(side(end)).equals(node))
        .forEach(way -> ids.add(way.value("id")));
    return ids;
  }

  /** Lets a node name the ways that really come to it, or go from it. */
  static void mend(ModelText model, String node, String end) {
    XmlElement element = model.byId(node);
    Set<String> wanted = leading(model, node, end);
    Set<String> there = namedBy(model, element, end);
    element
        .children(end)
        .filter(each -> !wanted.contains(model.xml().inside(each)))
        .forEach(model::remove);
    String name = element.prefix() + end;
    String missing =
        wanted.stream()
            .filter(id -> !there.contains(id))
            .map(id -> String.format(Locale.ROOT, "<%s>%s</%s>%n", name, id, name))
            .reduce("", String::concat);
    if (!missing.isEmpty()) {
      boolean incoming = element.children("incoming").findAny().isPresent();
      boolean own = element.children(end).findAny().isPresent();
      String behind = own ? end : incoming ? "incoming" : "extensionElements";
      ModelPieces.inside(model, element, missing, behind);
    }
  }
}
