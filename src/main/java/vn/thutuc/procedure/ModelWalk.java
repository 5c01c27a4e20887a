package vn.thutuc.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
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

  /** What says nothing without a child (the engine refuses it), and the code for that. */
  private static final Map<String, String> WANTING =
      Map.of(
          "bpmn.multiInstanceLoopCharacteristics", "flow.how-many",
          "bpmn.timerEventDefinition", "time.timer");

  private static final Set<String> WANTED =
      Set.of("bpmn.loopCardinality", "bpmn.timeDate", "bpmn.timeDuration");

  private int skipped;
  private int traced;
  private boolean wanting;

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
    if (traced > 0 || isTrace(xml, word)) {
      openTrace(xml);
      return;
    }
    if (skipped > 0 || !vocabulary.allows(word)) {
      if (skipped++ == 0) {
        refuse(xml, word);
      }
      return;
    }
    wanting |= isToRun() && WANTING.containsKey(word);
    words.push(word);
    texts.push(new StringBuilder());
    if (!ModelVocabulary.isDrawing(word)) {
      out.open(xml);
    }
    copyAttributes(xml, word);
    if (word.equals("bpmn.process") && !hasHistory(xml)) {
      out.attribute("camunda", "historyTimeToLive", "P" + defaults.historyDays() + "D");
    }
  }

  /** What only an engine asks for may be missing from a drawing. */
  private boolean isToRun() {
    return vocabulary != ModelVocabulary.DRAWING;
  }

  private void refuse(XMLStreamReader xml, String word) {
    wanting = false;
    report(word.equals("bpmn.timeCycle") ? "time.cycle" : "security.element", xml.getLocalName());
  }

  private boolean isTrace(XMLStreamReader xml, String word) {
    String parent = words.isEmpty() ? "" : words.element();
    return skipped == 0 && ModellerTraces.isElement(parent, xml.getNamespaceURI(), word);
  }

  private void openTrace(XMLStreamReader xml) {
    traced++;
    if (ModellerTraces.speaksToAnEngine(xml)) {
      report("security.element", xml.getLocalName());
    }
  }

  /** Takes a piece of text; returns how long the text of its element has become. */
  int text(XMLStreamReader xml) {
    String text = xml.getText();
    if (traced > 0 || skipped > 0 || text.isBlank() || words.isEmpty()) {
      return 0;
    }
    if (!ModelVocabulary.isDrawing(words.element())) {
      out.text(text);
    }
    return texts.element().append(text).length();
  }

  void close() {
    ids.pop();
    if (traced > 0) {
      traced--;
    } else if (skipped > 0) {
      skipped--;
    } else {
      closeWord(words.pop());
    }
  }

  private void closeWord(String word) {
    // judged whole, as the engine reads it: a comment may stand between two halves of a text
    String text = texts.pop().toString();
    judge(word, text);
    if (WANTED.contains(word) && !text.isBlank()) {
      wanting = false;
    } else if (wanting && WANTING.containsKey(word)) {
      wanting = false;
      report(WANTING.get(word), "");
    }
    if (!ModelVocabulary.isDrawing(word)) {
      out.close();
    }
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
      if (LOCATIONS.contains(name)
          || vocabulary.drops(word, name, value)
          || ModellerTraces.isOfATool(xml.getAttributeNamespace(i))) {
        continue;
      }
      if (!vocabulary.allows(word, name)) {
        wanting = false;
        report("security.attribute", xml.getLocalName(), local);
      } else {
        if (isToRun() && name.equals("isExecutable") && !value.equals("true")) {
          report("bpmn.not-executable");
        }
        judge(word + "@" + name, value);
        copy(word, name, local, value);
      }
    }
  }

  private void copy(String word, String name, String local, String value) {
    if (!ModelVocabulary.isDrawing(word)) {
      int dot = name.indexOf('.');
      out.attribute(dot < 0 ? null : name.substring(0, dot), local, value);
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
