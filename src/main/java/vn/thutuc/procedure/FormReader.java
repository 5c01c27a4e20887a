package vn.thutuc.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.thutuc.rules.Text;

/** Reads a form-js form together with its English overlay. */
final class FormReader {

  private static final int MOST_COMPONENTS = 500;
  private static final int DEEPEST = 10;
  private static final Pattern ID = Pattern.compile("[A-Za-z_][\\w.-]{0,99}");
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(100)
                          .maxNumberLength(40)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final String file;
  private final JsonNode form;
  private final JsonNode overlay;
  private final List<FileProblem> problems = new ArrayList<>();
  private int read;

  private FormReader(String file, JsonNode form, JsonNode overlay) {
    this.file = file;
    this.form = form;
    this.overlay = overlay;
  }

  static List<FormDefinition> all(Bundle bundle) {
    return bundle.named("forms", ".form").keySet().stream()
        .map(name -> open(bundle, name).read())
        .toList();
  }

  static List<FileProblem> problems(Bundle bundle) {
    List<FileProblem> problems = new ArrayList<>();
    for (String name : bundle.named("forms", ".form").keySet()) {
      try {
        FormReader reader = open(bundle, name);
        reader.read();
        problems.addAll(reader.problems);
      } catch (BundleProblem e) {
        problems.add(FileProblem.of(e));
      }
    }
    return problems;
  }

  private static FormReader open(Bundle bundle, String name) {
    String path = bundle.path("forms", name);
    String english = path.substring(0, path.length() - ".form".length()) + ".en.yaml";
    byte[] overlay = bundle.files().get(english);
    FormReader reader =
        new FormReader(
            path,
            json(path, bundle.require(path)),
            overlay == null ? JsonNodeFactory.instance.objectNode() : Yaml.read(english, overlay));
    if (overlay == null) {
      reader.report("language.form-file", null, english);
    }
    return reader;
  }

  private FormDefinition read() {
    String id = form.path("id").asString("");
    if (!ID.matcher(id).matches() || !form.path("components").isArray()) {
      report("form.invalid", null);
    }
    JsonNode title = form.path("title");
    return new FormDefinition(
        id,
        file,
        title.isString() ? english("title", overlay.path("title"), title.asString()) : null,
        components(form.path("components"), 1));
  }

  private List<FormField> components(JsonNode list, int depth) {
    List<FormField> fields = new ArrayList<>();
    if (depth > DEEPEST || read + list.size() > MOST_COMPONENTS) {
      throw new BundleProblem("form.too-large", file, MOST_COMPONENTS, DEEPEST);
    }
    read += list.size();
    for (JsonNode component : list) {
      FormComponent read = new FormComponent(component, this);
      if (!FormTypes.isKnown(read.type())) {
        report("form.component", read.name(), read.type());
      } else {
        fields.add(read.field(components(component.path("components"), depth + 1)));
      }
    }
    return fields;
  }

  /** The overlay of a component, found by its key or its id. */
  JsonNode overlayOf(String key, String id) {
    return overlay.has(key) ? overlay.path(key) : overlay.path(id);
  }

  /** Both languages; without an English text the Vietnamese one, and a problem. */
  Text english(String element, JsonNode english, String vietnamese) {
    if (english.isString() && !english.asString().isBlank()) {
      return new Text(vietnamese, english.asString());
    }
    boolean needed = !vietnamese.isBlank() && !overlay.isEmpty();
    if (needed && vietnamese.codePoints().anyMatch(Character::isLetter)) {
      report("language.form", element, vietnamese);
    }
    return new Text(vietnamese, vietnamese);
  }

  void report(String code, @org.jspecify.annotations.Nullable String element, Object... args) {
    problems.add(new FileProblem(code, file, element, List.of(args)));
  }

  private static JsonNode json(String file, byte[] bytes) {
    try {
      JsonNode tree = MAPPER.readTree(bytes);
      if (!tree.isObject()) {
        throw new BundleProblem("form.invalid", file);
      }
      return tree;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new BundleProblem("form.unreadable", file, line, e.getOriginalMessage());
    } catch (NumberFormatException beyondAll) {
      // the mapper's own refusal of an exponent no number has; it names no line
      throw new BundleProblem("form.unreadable", file, 0, beyondAll.getMessage());
    }
  }

  /** The scalar properties of a component. */
  static Map<String, String> scalars(JsonNode object) {
    Map<String, String> scalars = new java.util.LinkedHashMap<>();
    object
        .properties()
        .forEach(entry -> scalars.put(entry.getKey(), entry.getValue().asString("")));
    return scalars;
  }
}
