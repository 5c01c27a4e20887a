package vn.thutuc.studio.fix;

import static java.util.stream.Collectors.joining;

/** Puts new elements into a process model, each on its line and as deep as its neighbours. */
public final class ModelPieces {

  private ModelPieces() {}

  /** Behind one of the same depth. */
  public static void after(ModelText model, XmlElement element, String text) {
    model.patch().insert(element.end, "\n" + indented(text, model.patch().indent(element.start)));
  }

  /** Before one of the same depth. */
  public static void before(ModelText model, XmlElement element, String text) {
    String indent = model.patch().indent(element.start);
    model.patch().insert(element.start, indented(text, indent).stripLeading() + "\n" + indent);
  }

  /** As the last child of that name or, where there is none, the first child of all. */
  public static void inside(ModelText model, XmlElement element, String text, String behind) {
    String indent = model.patch().indent(element.start);
    String written = "\n" + indented(text, indent + "  ");
    if (element.selfClosed) {
      String open = written(model, element).replaceFirst("\\s*/>$", ">");
      rewrite(model, element, open + written + "\n" + indent + "</" + element.name + ">");
      return;
    }
    int at =
        element.children.stream()
            .filter(child -> child.local().equals(behind))
            .mapToInt(child -> child.end)
            .max()
            .orElse(element.opened);
    model.patch().insert(at, written);
  }

  /** The characters of the element are written anew. */
  public static void rewrite(ModelText model, XmlElement element, String text) {
    model.patch().replace(element.start, element.end, text);
  }

  /** Other elements in its place, as deep as it was. */
  public static void replace(ModelText model, XmlElement element, String text) {
    String indent = model.patch().indent(element.start);
    rewrite(model, element, indented(text, indent).stripLeading());
  }

  /** The element as it stands there. */
  public static String written(ModelText model, XmlElement element) {
    return model.xml().text.substring(element.start, element.end);
  }

  private static String indented(String text, String indent) {
    return text.lines().map(line -> indent + line).collect(joining("\n"));
  }
}
