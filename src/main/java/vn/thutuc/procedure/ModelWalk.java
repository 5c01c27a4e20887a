package vn.thutuc.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks a model element by element: what is allowed is copied, what is not is reported. */
final class ModelWalk {

  private static final Set<String> LOCATIONS =
      Set.of("xsi.schemaLocation", "xsi.noNamespaceSchemaLocation");

  private final String file;
  private final ModelVocabulary vocabulary;
  private final ModelGate.GateDefaults defaults;
  private final CanonicalXml out;
  private final List<FileProblem> problems;
  private final Deque<String> words = new ArrayDeque<>();
  private final Deque<String> ids = new ArrayDeque<>();
  private final Deque<StringBuilder> texts = new ArrayDeque<>();
  private int skipped;

  ModelWalk(
      String file,
      ModelVocabulary vocabulary,
      ModelGate.GateDefaults defaults,
      CanonicalXml out,
      List<FileProblem> problems) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.defaults = defaults;
    this.out = out;
    this.problems = problems;
  }

  void open(XMLStreamReader xml) {
    String word = ModelVocabulary.word(xml.getNamespaceURI(), xml.getLocalName());
    String id = xml.getAttributeValue(null, "id");
    ids.push(id != null ? id : ids.isEmpty() ? "" : ids.peek());
    if (skipped > 0 || !vocabulary.allows(word)) {
      if (skipped++ == 0) {
        report("security.element", xml.getLocalName());
      }
      return;
    }
    words.push(word);
    texts.push(new StringBuilder());
    out.open(xml);
    copyAttributes(xml, word);
    if (word.equals("bpmn.process") && !hasHistory(xml)) {
      out.attribute("camunda", "historyTimeToLive", "P" + defaults.historyDays() + "D");
    }
  }

  /** Takes a piece of text; returns how long the text of its element has become. */
  int text(XMLStreamReader xml) {
    String text = xml.getText();
    if (skipped > 0 || text.isBlank() || words.isEmpty()) {
      return 0;
    }
    out.text(text);
    return texts.element().append(text).length();
  }

  void close() {
    if (skipped > 0) {
      skipped--;
    } else {
      // judged whole, as the engine reads it: a comment may stand between two halves of a text
      judge(words.pop(), texts.pop().toString());
      out.close();
    }
    ids.pop();
  }

  private void judge(String place, String text) {
    if (!text.isEmpty()) {
      ModelExpressions.refusal(place, text).ifPresent(code -> report(code, abbreviated(text)));
    }
  }

  private void copyAttributes(XMLStreamReader xml, String word) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String local = xml.getAttributeLocalName(i);
      String name = ModelVocabulary.word(xml.getAttributeNamespace(i), local);
      String value = xml.getAttributeValue(i);
      if (LOCATIONS.contains(name) || vocabulary.drops(word, name)) {
        continue;
      }
      if (!vocabulary.allows(word, name)) {
        report("security.attribute", xml.getLocalName(), local);
      } else {
        judge(word + "@" + name, value);
        int dot = name.indexOf('.');
        out.attribute(dot < 0 ? null : name.substring(0, dot), local, value);
      }
    }
  }

  private static boolean hasHistory(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("historyTimeToLive")) {
        return true;
      }
    }
    return false;
  }

  private void report(String code, Object... args) {
    problems.add(new FileProblem(code, file, elementId(), List.of(args)));
  }

  private @Nullable String elementId() {
    String id = ids.peek();
    return id == null || id.isEmpty() ? null : id;
  }

  private static String abbreviated(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
