package vn.thutuc.procedure;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.i18n.DefaultMessageSource;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import vn.thutuc.rules.Text;

/**
 * The published JSON Schemas of the bundle's YAML files, and what they say about a file. One place
 * decides the shape of a file; an editor can use the same schema.
 */
final class Schemas {

  /** The constituent parts by their letter in Decree 63/2010/ND-CP, Article 8.2. */
  private static final Map<String, String> PARTS =
      Map.of(
          "name", "a",
          "process", "b",
          "channels", "c",
          "documents", "d",
          "limit", "đ",
          "subjects", "e",
          "competentAuthority", "g",
          "results", "h");

  /** Errors are compared with each other, and nobody reads more. */
  private static final int MOST_ERRORS = 200;

  /** Keywords that only say that no branch fits. */
  private static final Set<String> BRANCHES = Set.of("oneOf", "anyOf");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

  private Schemas() {}

  /**
   * @param schema {@code procedure}, {@code facts}, {@code parameters}, {@code scenario}
   */
  static List<FileProblem> check(String schema, String file, JsonNode tree) {
    List<Error> all =
        LOADED
            .computeIfAbsent(schema, Schemas::load)
            .validate(
                tree,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    List<Error> errors = all.subList(0, Math.min(all.size(), MOST_ERRORS));
    return errors.stream()
        .filter(error -> isSpecific(error, errors))
        .map(error -> problem(file, error))
        .distinct()
        .toList();
  }

  /**
   * Of a value that fits no branch: what lies deeper says why, the branches' own complaints do not.
   */
  private static boolean isSpecific(Error error, List<Error> all) {
    String at = error.getInstanceLocation().toString();
    boolean besideBranch =
        all.stream()
            .filter(other -> BRANCHES.contains(other.getKeyword()))
            .anyMatch(other -> other.getInstanceLocation().toString().equals(at));
    if (!besideBranch) {
      return true;
    }
    boolean hasDeeper =
        all.stream().anyMatch(other -> other.getInstanceLocation().toString().startsWith(at + "/"));
    return BRANCHES.contains(error.getKeyword()) && !hasDeeper;
  }

  private static FileProblem problem(String file, Error error) {
    String path = path(error.getInstanceLocation().toString());
    String property = error.getProperty() == null ? "" : error.getProperty();
    return switch (error.getKeyword()) {
      case "required" -> missing(file, path, property);
      case "additionalProperties" -> at("schema.unknown", file, join(path, property), property);
      case "minItems" ->
          PARTS.containsKey(path)
              ? at("part.missing", file, path, PARTS.get(path), path)
              : at("schema.value", file, path, text(error));
      case "oneOf", "anyOf" -> at("schema.shape", file, path, path);
      default -> at("schema.value", file, path, text(error));
    };
  }

  private static FileProblem missing(String file, String path, String property) {
    String element = join(path, property);
    if (property.equals("en")) {
      return at("language.text", file, path, path);
    }
    boolean isPart = path.isEmpty() && PARTS.containsKey(property);
    return isPart
        ? at("part.missing", file, element, PARTS.get(property), property)
        : at("schema.required", file, element, property);
  }

  private static FileProblem at(String code, String file, String element, Object... args) {
    return new FileProblem(code, file, element.isEmpty() ? null : element, List.of(args));
  }

  /** The validator's own words, in both languages. */
  private static Text text(Error error) {
    return new Text(words(error, Locale.forLanguageTag("vi")), words(error, Locale.ENGLISH));
  }

  private static String words(Error error, Locale locale) {
    return DefaultMessageSource.getInstance()
        .getMessage(error.getMessageKey(), locale, error.getArguments());
  }

  /** {@code /documents/0/name} as {@code documents[0].name}. */
  private static String path(String pointer) {
    String dotted = pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
    return dotted.startsWith(".") ? dotted.substring(1) : dotted;
  }

  private static String join(String path, String property) {
    return path.isEmpty() ? property : path + "." + property;
  }

  private static Schema load(String name) {
    String resource = "/schema/" + name + ".schema.json";
    InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource);
    return REGISTRY.getSchema(in);
  }
}
