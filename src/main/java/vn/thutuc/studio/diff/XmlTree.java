package vn.thutuc.studio.diff;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thutuc.procedure.HardenedXml;

/**
 * A model file as a plain tree, every attribute of it: the typed readers leave out what they do not
 * need, and what is left out could change unseen.
 */
final class XmlTree {

  final String name;
  final Map<String, String> attributes = new LinkedHashMap<>();
  final List<XmlTree> children = new ArrayList<>();
  private final StringBuilder characters = new StringBuilder();

  private XmlTree(String name) {
    this.name = name;
  }

  /**
   * @throws Unreadable if it is no XML, or brings its own document type
   */
  static XmlTree read(byte[] content) {
    Deque<XmlTree> open = new ArrayDeque<>(List.of(new XmlTree("")));
    try {
      XMLStreamReader xml =
          HardenedXml.readers().createXMLStreamReader(new ByteArrayInputStream(content));
      while (xml.hasNext()) {
        step(xml, open);
      }
    } catch (XMLStreamException e) {
      throw new Unreadable(e);
    }
    return open.getLast().children.get(0);
  }

  private static void step(XMLStreamReader xml, Deque<XmlTree> open) throws XMLStreamException {
    switch (xml.next()) {
      case XMLStreamConstants.START_ELEMENT -> {
        XmlTree element = new XmlTree(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          element.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
        }
        open.element().children.add(element);
        open.push(element);
      }
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          open.element().characters.append(xml.getText());
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new XMLStreamException("document types are not read");
      default -> {
        // comments and instructions say nothing
      }
    }
  }

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  String id() {
    return attribute("id");
  }

  String text() {
    return characters.toString().strip();
  }

  Stream<XmlTree> all(String child) {
    return children.stream().filter(each -> each.name.equals(child));
  }

  Optional<XmlTree> first(String child) {
    return all(child).findFirst();
  }

  /** The text of a child; empty when there is none. */
  String textOf(String child) {
    return first(child).map(XmlTree::text).orElse("");
  }

  /** The same element without some of its children. */
  XmlTree without(Predicate<XmlTree> left) {
    XmlTree copy = new XmlTree(name);
    copy.attributes.putAll(attributes);
    copy.characters.append(characters);
    children.stream().filter(left.negate()).forEach(copy.children::add);
    return copy;
  }

  /** This element and everything inside it. */
  Stream<XmlTree> deep() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlTree::deep));
  }

  /** Everything said in it, one way only: for comparing. */
  @Override
  public String toString() {
    return name + new TreeMap<>(attributes) + text() + children;
  }

  /** The file cannot be read. */
  static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(Throwable cause) {
      super(cause);
    }
  }
}
