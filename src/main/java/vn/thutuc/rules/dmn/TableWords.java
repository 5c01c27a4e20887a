package vn.thutuc.rules.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * The words a file of tables may use: what is of DMN and not on the list is refused, what is of
 * others (diagrams, modellers, engines) is left out of the text the product reads.
 */
final class TableWords {

  /** The namespaces of DMN 1.1 to 1.5. */
  private static final Set<String> DMN =
      Set.of(
          "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
          "http://www.omg.org/spec/DMN/20180521/MODEL/",
          "https://www.omg.org/spec/DMN/20191111/MODEL/",
          "https://www.omg.org/spec/DMN/20211108/MODEL/",
          "https://www.omg.org/spec/DMN/20230324/MODEL/");

  private static final Set<String> ELEMENTS =
      Set.of(
          "definitions",
          "decision",
          "decisionTable",
          "literalExpression",
          "input",
          "inputExpression",
          "inputValues",
          "output",
          "outputValues",
          "rule",
          "inputEntry",
          "outputEntry",
          "text",
          "description",
          "question",
          "allowedAnswers",
          "variable",
          "informationRequirement",
          "requiredDecision",
          "requiredInput",
          "inputData",
          "annotation",
          "annotationEntry");

  /** Drawn, or said to people, but nothing to decide by. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "extensionElements",
          "textAnnotation",
          "association",
          "knowledgeSource",
          "authorityRequirement");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "id",
          "name",
          "label",
          "namespace",
          "expressionLanguage",
          "typeRef",
          "hitPolicy",
          "aggregation",
          "href");

  /** An element that is refused, and the id of its own or of the nearest around it. */
  record Refused(String id, String name) {}

  private final List<Refused> refused = new ArrayList<>();

  /** Takes everything else out of the tree below {@code root}; what was refused on the way. */
  static List<Refused> keep(Element root) {
    TableWords words = new TableWords();
    words.tidy(root, "");
    return List.copyOf(words.refused);
  }

  private void tidy(Element element, String around) {
    String id = element.hasAttribute("id") ? element.getAttribute("id") : around;
    attributes(element);
    Node next = element.getFirstChild();
    while (next != null) {
      Node child = next;
      next = child.getNextSibling();
      if (child instanceof Element inner) {
        if (isKept(inner, id)) {
          tidy(inner, id);
        } else {
          element.removeChild(inner);
        }
      } else if (child.getNodeType() == Node.COMMENT_NODE) {
        element.removeChild(child);
      }
    }
  }

  private boolean isKept(Element element, String around) {
    boolean ours = DMN.contains(String.valueOf(element.getNamespaceURI()));
    if (ours
        && !ELEMENTS.contains(element.getLocalName())
        && !LEFT_OUT.contains(element.getLocalName())) {
      String id = element.hasAttribute("id") ? element.getAttribute("id") : around;
      refused.add(new Refused(id, element.getLocalName()));
    }
    return ours && ELEMENTS.contains(element.getLocalName());
  }

  private static void attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = attributes.getLength() - 1; i >= 0; i--) {
      Attr attribute = (Attr) attributes.item(i);
      boolean declares = "xmlns".equals(attribute.getName());
      boolean plain =
          attribute.getNamespaceURI() == null && ATTRIBUTES.contains(attribute.getName());
      boolean prefix = ("xmlns:" + element.getPrefix()).equals(attribute.getName());
      if (!declares && !plain && !prefix) {
        element.removeAttributeNode(attribute);
      }
    }
  }
}
