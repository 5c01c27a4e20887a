package vn.thutuc.procedure;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What drawing tools leave in a model and no engine needs, read from {@code
 * modeller-traces.properties}: notes about data, and the tools' own words. It stays in the bundle's
 * file and is taken off the text the engine is given, so that an ordinary export can be imported.
 */
final class ModellerTraces {

  private static final Set<String> ENGINES =
      Set.of("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn");
  private static final String NAMESPACE = "namespace.";

  private static final Set<String> WORDS;
  private static final Set<String> NAMESPACES;

  static {
    var traces = ModelVocabulary.words("modeller-traces.properties");
    WORDS = Set.copyOf(traces.stringPropertyNames());
    NAMESPACES =
        WORDS.stream()
            .filter(word -> word.startsWith(NAMESPACE))
            .map(traces::getProperty)
            .collect(Collectors.toUnmodifiableSet());
  }

  private ModellerTraces() {}

  /** Whether the element is taken off, with everything inside it. */
  static boolean isElement(String parent, @Nullable String namespace, String word) {
    return WORDS.contains(word)
        || (parent.equals("bpmn.extensionElements") && isOfATool(namespace));
  }

  static boolean isOfATool(@Nullable String namespace) {
    return namespace != null && NAMESPACES.contains(namespace);
  }

  /** Whether something inside what is taken off speaks to an engine after all. */
  static boolean speaksToAnEngine(XMLStreamReader xml) {
    return isEngine(xml.getNamespaceURI())
        || IntStream.range(0, xml.getAttributeCount())
            .mapToObj(xml::getAttributeNamespace)
            .anyMatch(ModellerTraces::isEngine);
  }

  private static boolean isEngine(@Nullable String namespace) {
    return namespace != null && ENGINES.contains(namespace);
  }
}
