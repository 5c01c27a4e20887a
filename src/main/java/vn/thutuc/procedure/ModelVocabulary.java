package vn.thutuc.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The elements and attributes a process model may use, read from {@code
 * bpmn-vocabulary.properties}: a list of what is allowed, so that what nobody thought of is
 * refused.
 */
final class ModelVocabulary {

  /** Namespaces by the prefixes of the vocabulary file. */
  static final Map<String, String> PREFIX_OF =
      Map.of(
          "http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn",
          "http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi",
          "http://www.omg.org/spec/DD/20100524/DC", "dc",
          "http://www.omg.org/spec/DD/20100524/DI", "di",
          "http://camunda.org/schema/1.0/bpmn", "camunda",
          "http://www.w3.org/2001/XMLSchema-instance", "xsi");

  static final ModelVocabulary BPMN = load("bpmn-vocabulary.properties");

  /** With the plain tasks of diagrams that are only read. */
  static final ModelVocabulary DRAWING = BPMN.and(load("drawing-vocabulary.properties"));

  private final Map<String, Set<String>> attributes;

  private ModelVocabulary(Map<String, Set<String>> attributes) {
    this.attributes = attributes;
  }

  private ModelVocabulary and(ModelVocabulary more) {
    Map<String, Set<String>> both = new HashMap<>(attributes);
    both.putAll(more.attributes);
    return new ModelVocabulary(Map.copyOf(both));
  }

  /** {@code bpmn.userTask}; an unknown namespace gives {@code ?.userTask}. */
  static String word(@Nullable String namespace, String local) {
    if (namespace == null || namespace.isEmpty()) {
      // a dot inside a bare name must not pass for one of our prefixes
      return local.contains(".") ? "?." + local : local;
    }
    return PREFIX_OF.getOrDefault(namespace, "?") + "." + local;
  }

  boolean allows(String element) {
    return attributes.containsKey(element);
  }

  boolean allows(String element, String attribute) {
    return attributesOf(element).contains(attribute);
  }

  /** Whether a modeller's harmless trace is to be left out: always, or only with that value. */
  boolean drops(String element, String attribute, String value) {
    Set<String> words = attributesOf(element);
    return words.contains("-" + attribute) || words.contains("-" + attribute + ":" + value);
  }

  /** Whether the element only says where something is drawn; the engine is not told. */
  static boolean isDrawing(String word) {
    return word.startsWith("bpmndi.") || word.startsWith("dc.") || word.startsWith("di.");
  }

  private Set<String> attributesOf(String element) {
    return Optional.ofNullable(attributes.get(element)).orElse(Set.of());
  }

  /** The words of a file beside this class. */
  static Properties words(String resource) {
    Properties words = new Properties();
    try (InputStream in = ModelVocabulary.class.getResourceAsStream(resource)) {
      words.load(Objects.requireNonNull(in, resource));
      return words;
    } catch (IOException e) {
      throw new IllegalStateException("The jar lacks " + resource, e);
    }
  }

  private static ModelVocabulary load(String resource) {
    Properties words = words(resource);
    Map<String, Set<String>> attributes = new HashMap<>();
    words.forEach(
        (element, list) ->
            attributes.put(
                element.toString(),
                Arrays.stream(list.toString().split(" "))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet())));
    return new ModelVocabulary(Map.copyOf(attributes));
  }
}
