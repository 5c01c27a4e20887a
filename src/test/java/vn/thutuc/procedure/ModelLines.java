package vn.thutuc.procedure;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a process model says, one line an element, whatever its prefixes, spacing and order: the
 * nearest element with an id above it, its name, its attributes, its text.
 */
public final class ModelLines {

  private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String DRAWN = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final String PLACED = "http://www.omg.org/spec/DD/20100524/";

  /** What the standard means when nothing is said; some tools say it, some do not. */
  private static final Set<Map.Entry<String, String>> UNSAID =
      Set.of(
          Map.entry("isInterrupting", "true"),
          Map.entry("cancelActivity", "true"),
          Map.entry("isSequential", "false"),
          Map.entry("triggeredByEvent", "false"),
          Map.entry("associationDirection", "None"));

  private final List<Line> lines = new ArrayList<>();
  private final Deque<Line> open = new ArrayDeque<>();

  /** One element. */
  private record Line(
      String owner, String namespace, String name, Map<String, String> said, StringBuilder text) {

    String id() {
      return said.getOrDefault("bpmnElement", said.getOrDefault("id", owner));
    }

    boolean isDrawn() {
      return namespace.equals(DRAWN) || namespace.startsWith(PLACED);
    }

    @Override
    public String toString() {
      return owner + " > {" + namespace + "}" + name + said + text.toString().strip();
    }
  }

  private ModelLines() {}

  public static ModelLines of(String model) {
    ModelLines read = new ModelLines();
    try {
      XMLStreamReader xml = HardenedXml.readers().createXMLStreamReader(new StringReader(model));
      while (xml.hasNext()) {
        read.next(xml, xml.next());
      }
    } catch (XMLStreamException broken) {
      throw new IllegalArgumentException(model, broken);
    }
    return read;
  }

  /** What the process is. */
  public List<String> meaning() {
    return texts(line -> !line.isDrawn());
  }

  /** Where everything stands. */
  public List<String> drawing() {
    return texts(Line::isDrawn);
  }

  /** The ids of what has a shape or an edge, each as often as it has one. */
  public List<String> drawn() {
    return lines.stream()
        .filter(line -> line.name.equals("BPMNShape") || line.name.equals("BPMNEdge"))
        .map(line -> line.name + " of " + line.id())
        .sorted()
        .toList();
  }

  private List<String> texts(Predicate<Line> wanted) {
    return lines.stream().filter(wanted).map(Line::toString).sorted().toList();
  }

  private void next(XMLStreamReader xml, int event) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      String owner = open.isEmpty() ? "" : open.element().id();
      Line line =
          new Line(
              owner, xml.getNamespaceURI(), xml.getLocalName(), said(xml), new StringBuilder());
      lines.add(line);
      open.push(line);
    } else if (event == XMLStreamConstants.CHARACTERS) {
      open.element().text.append(xml.getText());
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      open.pop();
    }
  }

  private static SortedMap<String, String> said(XMLStreamReader xml) {
    SortedMap<String, String> said = new TreeMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      String name = xml.getAttributeLocalName(i);
      boolean bare = namespace == null || namespace.isEmpty();
      String value = xml.getAttributeValue(i);
      if (SCHEMA.equals(namespace) && name.equals("type")) {
        value = value.substring(value.indexOf(':') + 1);
      }
      said.put(bare ? name : "{" + namespace + "}" + name, value);
    }
    said.entrySet().removeAll(UNSAID);
    return said;
  }
}
