package vn.thutuc.procedure;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The gate every process model passes before the engine sees it. Parses once, hardened (no DOCTYPE,
 * no processing instruction, bounded depth, size and count), holds every element, attribute and
 * expression against a list of what is allowed, drops schema locations (the engine would fetch
 * them) and writes canonical text. The engine is handed that text, so there is no second reading of
 * it.
 */
final class ModelGate {

  private static final int DEEPEST = 100;
  private static final int MOST_ELEMENTS = 5_000;
  private static final int LONGEST_VALUE = 10_000;
  private static final int MOST_BYTES = 2_000_000;

  private final String file;
  private final CanonicalXml canonical;
  private final ModelWalk walk;
  private final List<FileProblem> problems = new ArrayList<>();
  private int depth;
  private int elements;

  private ModelGate(String file, ModelVocabulary vocabulary, GateDefaults defaults) {
    this.file = file;
    this.canonical = new CanonicalXml();
    this.walk = new ModelWalk(file, vocabulary, defaults, canonical, problems);
  }

  /**
   * What came through: the canonical text, and everything refused; use the text only if nothing.
   */
  record Passed(String xml, List<FileProblem> problems) {}

  /** What the gate fills in, because the engine insists on it and the bundle knows it. */
  record GateDefaults(int historyDays) {}

  static Passed bpmn(String file, byte[] bytes, GateDefaults defaults) {
    ModelGate gate = new ModelGate(file, ModelVocabulary.BPMN, defaults);
    gate.read(bytes);
    return new Passed(gate.canonical.text(), List.copyOf(gate.problems));
  }

  /** The canonical text of a diagram that nobody will run; refuses by the first problem. */
  static String drawing(String file, byte[] bytes) {
    ModelGate gate = new ModelGate(file, ModelVocabulary.DRAWING, new GateDefaults(1));
    gate.read(bytes);
    if (!gate.problems.isEmpty()) {
      FileProblem first = gate.problems.get(0);
      throw new BundleProblem(first.code(), file, first.args().toArray());
    }
    return gate.canonical.text();
  }

  private void read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      problems.add(new FileProblem("security.too-large", file, null, List.of(1)));
      return;
    }
    try {
      XMLStreamReader xml = HardenedXml.open(bytes);
      while (xml.hasNext() && problems.size() < 50) {
        if (!accept(xml, xml.next())) {
          return;
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      problems.add(new FileProblem("security.malformed", file, null, List.of(line)));
    }
  }

  /** False when reading on makes no sense. */
  private boolean accept(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
        return refuse(xml, "security.doctype");
      }
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        return refuse(xml, "security.processing-instruction");
      }
      case XMLStreamConstants.START_ELEMENT -> {
        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS || hasLongValue(xml)) {
          return refuse(xml, "security.too-large");
        }
        walk.open(xml);
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (walk.text(xml) > LONGEST_VALUE) {
          return refuse(xml, "security.too-large");
        }
      }
      case XMLStreamConstants.END_ELEMENT -> {
        depth--;
        walk.close();
      }
      default -> {
        // comments and white space carry nothing for the engine
      }
    }
    return true;
  }

  private static boolean hasLongValue(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeValue(i).length() > LONGEST_VALUE) {
        return true;
      }
    }
    return false;
  }

  private boolean refuse(XMLStreamReader xml, String code) {
    int line = xml.getLocation().getLineNumber();
    problems.add(new FileProblem(code, file, null, List.of(line)));
    return false;
  }
}
