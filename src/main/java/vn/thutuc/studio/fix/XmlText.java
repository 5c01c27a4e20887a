package vn.thutuc.studio.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.HardenedXml;

/**
 * An XML text and where its elements stand in it. A parser has found it well-formed before, so that
 * looking for tags is enough.
 */
public final class XmlText {

  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>"
              + "|<(/?)([^\\s/>!?]+)((?:\\s+[^\\s=/>]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*(/?)>",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s=/>]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  final String text;
  private final XmlElement root;

  private XmlText(String text, XmlElement root) {
    this.text = text;
    this.root = root;
  }

  /**
   * @throws NotMechanical if it is no XML, or brings its own document type
   */
  static XmlText read(byte @Nullable [] content) {
    if (content == null) {
      throw new NotMechanical("no such file");
    }
    guard(content);
    String text = new String(content, UTF_8);
    Deque<XmlElement> open = new ArrayDeque<>();
    XmlElement root = null;
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (tag.group(2) == null) {
        continue;
      }
      if (!tag.group(1).isEmpty()) {
        close(open.pop(), tag.start(), tag.end());
        continue;
      }
      XmlElement element = element(tag, open.peek());
      root = root == null ? element : root;
      if (!element.selfClosed) {
        open.push(element);
      }
    }
    if (root == null || !open.isEmpty()) {
      throw new NotMechanical("no element");
    }
    return new XmlText(text, root);
  }

  private static XmlElement element(Matcher tag, @Nullable XmlElement parent) {
    XmlElement element = new XmlElement(parent, tag.group(2), tag.start());
    if (parent != null) {
      parent.children.add(element);
    }
    Matcher each = ATTRIBUTE.matcher(tag.group(3));
    int base = tag.start(3);
    while (each.find()) {
      int group = each.group(2) != null ? 2 : 3;
      element.attributes.add(
          new XmlElement.Attribute(
              each.group(1),
              XmlWords.plain(each.group(group)),
              base + each.start(),
              base + each.start(group),
              base + each.end(group)));
    }
    element.opened = tag.end();
    element.closing = tag.end();
    element.end = tag.end();
    element.selfClosed = !tag.group(4).isEmpty();
    return element;
  }

  private static void close(XmlElement element, int from, int to) {
    element.closing = from;
    element.end = to;
  }

  private static void guard(byte[] content) {
    try {
      XMLStreamReader xml = HardenedXml.open(content);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.DTD) {
          throw new NotMechanical("a document type");
        }
      }
    } catch (XMLStreamException malformed) {
      throw new NotMechanical("no XML");
    }
  }

  XmlElement root() {
    return root;
  }

  public Stream<XmlElement> all() {
    return root.all();
  }

  public Optional<XmlElement> find(@Nullable String id) {
    return id == null ? Optional.empty() : all().filter(e -> e.value("id").equals(id)).findFirst();
  }

  /**
   * @throws NotMechanical if nothing has that id
   */
  public XmlElement byId(@Nullable String id) {
    return find(id).orElseThrow(() -> new NotMechanical("no element " + id));
  }

  /** The prefix a namespace has at the root, with its colon. */
  String prefixOf(String namespace) {
    return root.attributes.stream()
        .filter(one -> one.name().startsWith("xmlns:") && one.value().equals(namespace))
        .map(one -> one.name().substring("xmlns:".length()) + ":")
        .findFirst()
        .orElseThrow(() -> new NotMechanical("the file does not name " + namespace));
  }

  /** The characters between the tags. */
  public String inside(XmlElement element) {
    return XmlWords.plain(text.substring(element.opened, element.closing)).strip();
  }
}
