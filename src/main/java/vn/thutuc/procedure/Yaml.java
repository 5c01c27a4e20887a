package vn.thutuc.procedure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads YAML of people we do not know, such as that of a bundle: one document, no anchors or
 * aliases (they can blow up a file and hide what it says), no key twice, bounded in size and depth.
 */
public final class Yaml {

  private static final int LONGEST = 500_000;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(LONGEST).setAllowDuplicateKeys(false).build();
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .loadSettings(SETTINGS)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(40).build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Yaml() {}

  /**
   * The content as a tree; dates and times stay text.
   *
   * @throws BundleProblem naming file and line
   */
  public static JsonNode read(String file, byte[] bytes) {
    if (bytes.length > LONGEST) {
      throw BundleLimits.tooLarge(file, LONGEST);
    }
    try {
      if (!isPlain(bytes)) {
        inspect(file, bytes);
      }
      return MAPPER.readTree(bytes);
    } catch (MarkedYamlEngineException e) {
      throw unreadable(file, e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0), e);
    } catch (YamlEngineException e) {
      throw unreadable(file, 0, e);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new BundleProblem("yaml.unreadable", file, line, e.getOriginalMessage());
    }
  }

  /**
   * Whether nothing in it could be an anchor, an alias, a tag, a directive or a second document:
   * each needs one of these characters. Spares most files a second parse.
   */
  private static boolean isPlain(byte[] bytes) {
    boolean blank = true;
    for (byte each : bytes) {
      if (each == '&' || each == '*' || each == '!' || each == '%' || each == 0) {
        return false;
      }
      blank &= each <= ' ';
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return !blank && !text.contains("---") && !text.contains("...");
  }

  private static void inspect(String file, byte[] bytes) {
    int documents = 0;
    for (Event event : new Parse(SETTINGS).parseInputStream(new ByteArrayInputStream(bytes))) {
      documents += event instanceof DocumentStartEvent ? 1 : 0;
      refuseAnchor(file, event);
      refuseTag(file, event);
    }
    if (documents != 1) {
      throw new BundleProblem("yaml.documents", file, documents);
    }
  }

  private static void refuseAnchor(String file, Event event) {
    boolean anchored =
        event instanceof AliasEvent
            || (event instanceof NodeEvent node && node.getAnchor().isPresent());
    if (anchored) {
      int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new BundleProblem("yaml.anchor", file, line);
    }
  }

  /** A tag says which class to make of a value; a bundle's values are plain. */
  private static void refuseTag(String file, Event event) {
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent collection
                ? collection.getTag()
                : Optional.empty();
    if (tag.isPresent()) {
      int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new BundleProblem("yaml.tag", file, line, tag.get());
    }
  }

  private static BundleProblem unreadable(String file, int line, YamlEngineException e) {
    String first = Optional.ofNullable(e.getMessage()).orElse("").lines().findFirst().orElse("");
    return new BundleProblem("yaml.unreadable", file, line, first);
  }
}
