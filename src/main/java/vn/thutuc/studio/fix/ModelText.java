package vn.thutuc.studio.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A process model as text whose attributes, properties and elements are changed in place. */
public final class ModelText {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private final XmlText xml;
  private final Patch patch;

  private ModelText(XmlText xml) {
    this.xml = xml;
    this.patch = new Patch(xml.text);
  }

  /**
   * @throws NotMechanical if it is no XML
   */
  public static ModelText read(byte @Nullable [] content) {
    return new ModelText(XmlText.read(content));
  }

  public XmlText xml() {
    return xml;
  }

  Patch patch() {
    return patch;
  }

  public XmlElement byId(@Nullable String id) {
    return xml.byId(id);
  }

  public byte[] bytes() {
    return patch.apply().getBytes(UTF_8);
  }

  /** An attribute of Camunda, under whatever prefix the file has for it. */
  public ModelText setCamunda(XmlElement element, String local, String value) {
    return set(element, xml.prefixOf(CAMUNDA) + local, value);
  }

  public ModelText set(XmlElement element, String name, String value) {
    Optional<XmlElement.Attribute> there =
        element.attributes.stream().filter(one -> one.name().equals(name)).findFirst();
    if (there.isPresent()) {
      if (!there.get().value().equals(value)) {
        patch.replace(there.get().from(), there.get().to(), XmlWords.quoted(value));
      }
    } else {
      int at =
          element.attributes.isEmpty()
              ? element.start + 1 + element.name.length()
              : element.attributes.get(element.attributes.size() - 1).to() + 1;
      patch.insert(at, " " + name + "=\"" + XmlWords.quoted(value) + "\"");
    }
    return this;
  }

  public ModelText remove(XmlElement element) {
    patch.remove(element.start, element.end);
    return this;
  }

  /** The value of a property of a step; empty if it has none. */
  public Optional<String> property(XmlElement step, String name) {
    return propertyElement(step, name).map(one -> one.value("value"));
  }

  /** Takes the property out; with the list around it when it was the last. */
  public ModelText removeProperty(XmlElement step, String name) {
    propertyElement(step, name).ifPresent(property -> remove(outermost(property)));
    return this;
  }

  /** Sets several properties that the step may have already, in this order. */
  public ModelText setProperties(XmlElement step, java.util.Map<String, String> values) {
    StringBuilder missing = new StringBuilder();
    Room room = new Room(step);
    values.forEach(
        (name, value) -> {
          Optional<XmlElement> there = propertyElement(step, name);
          if (there.isPresent()) {
            set(there.get(), "value", value);
          } else {
            missing.append(room.property(name, value));
          }
        });
    if (!missing.isEmpty()) {
      room.put(missing.toString());
    }
    return this;
  }

  private static Optional<XmlElement> propertyElement(XmlElement step, String name) {
    return step.children("extensionElements")
        .flatMap(each -> each.children("properties"))
        .flatMap(each -> each.children("property"))
        .filter(each -> each.value("name").equals(name))
        .findFirst();
  }

  /** What holds nothing else goes too. */
  private static XmlElement outermost(XmlElement property) {
    XmlElement gone = property;
    while (gone.parent != null
        && gone.parent.children.size() == 1
        && (gone.parent.local().equals("properties")
            || gone.parent.local().equals("extensionElements"))) {
      gone = gone.parent;
    }
    return gone;
  }

  /** Where the properties of a step go, and what must be written around them. */
  private final class Room {

    private final XmlElement step;
    private final Optional<XmlElement> extensions;
    private final Optional<XmlElement> list;
    private final String camunda;
    private final boolean lines;
    private final String indent;

    Room(XmlElement step) {
      this.step = step;
      this.extensions = step.children("extensionElements").findFirst();
      this.list = extensions.flatMap(each -> each.children("properties").findFirst());
      this.camunda = xml.prefixOf(CAMUNDA);
      this.lines = onLines();
      this.indent = patch.indent(step.start);
    }

    /** Whether the file gives each element its line. */
    private boolean onLines() {
      int from = step.children.isEmpty() ? step.start : step.children.get(0).start;
      return xml.text.substring(patch.lineStart(from), from).isBlank();
    }

    private String line(int depth) {
      return lines ? "\n" + indent + "  ".repeat(depth) : "";
    }

    String property(String name, String value) {
      return line(3)
          + "<"
          + camunda
          + "property name=\""
          + XmlWords.quoted(name)
          + "\" value=\""
          + XmlWords.quoted(value)
          + "\" />";
    }

    void put(String properties) {
      if (list.isPresent()) {
        inside(list.get(), properties, line(2), false);
      } else {
        String around =
            line(2)
                + "<"
                + camunda
                + "properties>"
                + properties
                + line(2)
                + "</"
                + camunda
                + "properties>";
        if (extensions.isPresent()) {
          inside(extensions.get(), around, line(1), false);
        } else {
          String name = step.prefix() + "extensionElements";
          inside(
              step,
              line(1) + "<" + name + ">" + around + line(1) + "</" + name + ">",
              line(0),
              true);
        }
      }
    }

    /** Behind its last child, or as its first one behind what is documentation. */
    private void inside(XmlElement element, String text, String before, boolean first) {
      if (element.selfClosed) {
        int slash = xml.text.lastIndexOf('/', element.end);
        int from = slash;
        while (Character.isWhitespace(xml.text.charAt(from - 1))) {
          from--;
        }
        patch.replace(from, element.end, ">" + text + before + "</" + element.name + ">");
        return;
      }
      int at =
          element.children.stream()
              .filter(child -> !first || child.local().equals("documentation"))
              .mapToInt(child -> child.end)
              .max()
              .orElse(element.opened);
      patch.insert(at, text);
    }
  }
}
