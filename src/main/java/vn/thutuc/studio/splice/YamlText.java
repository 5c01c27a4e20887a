package vn.thutuc.studio.splice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.ContentTree;

/**
 * A YAML text, or a form in JSON, one place of which can be changed: comments, order, quoting and
 * blank lines of everything else stay byte for byte. Each change gives a new text, read again and
 * compared with what it was to say, so that a text is never quietly made to say something else.
 */
public final class YamlText {

  private final String file;
  private final String text;
  private final JsonNode tree;
  private final Layout layout;

  private YamlText(String file, String text, JsonNode tree) {
    this.file = file;
    this.text = text;
    this.tree = tree;
    this.layout = Layout.of(text);
  }

  /**
   * @param file names the text in what is refused, and tells forms from YAML
   * @param text with line feeds only
   * @throws BundleProblem if it is nothing a bundle may hold
   * @throws NotSplicable if it is JSON no reader of YAML takes
   */
  public static YamlText of(String file, String text) {
    return new YamlText(file, text, ContentTree.of(file, text.getBytes(UTF_8)));
  }

  public String text() {
    return text;
  }

  /** What the text says; not to be written to. */
  public JsonNode tree() {
    return tree;
  }

  /** What stands there; missing where nothing does. */
  public JsonNode at(JsonPointer place) {
    return tree.at(place);
  }

  /**
   * Writes a value to a place: in the place of what stands there, else as a new entry, with the
   * maps above it where they are missing.
   *
   * @param order the keys in the order people expect them; a new entry stands behind the last one
   *     before it
   * @throws NotSplicable if it cannot be done without touching something else
   */
  public YamlText set(JsonPointer place, JsonNode value, List<String> order) {
    JsonNode now = at(place);
    if (Trees.same(now, value)) {
      return this;
    }
    if (!now.isMissingNode()) {
      return become(new Replacing(layout).replace(place, value), Trees.with(tree, place, value));
    }
    JsonPointer above = place.head();
    if (at(above).isMissingNode() || at(above).isNull()) {
      return set(above, Trees.entry(place, value), order);
    }
    if (!at(above).isObject()) {
      throw new NotSplicable("No map at " + above);
    }
    Splice added = new Adding(layout).entry(above, Trees.key(place), value, order);
    return become(added, Trees.with(tree, place, value));
  }

  /** Writes a value to a place whose siblings have no order of their own. */
  public YamlText set(JsonPointer place, JsonNode value) {
    return set(place, value, List.of());
  }

  /**
   * Appends to a list, which is made if it is not there.
   *
   * @throws NotSplicable if it cannot be done without touching something else
   */
  public YamlText append(JsonPointer list, JsonNode item, List<String> order) {
    JsonNode now = at(list);
    if (now.isMissingNode() || now.isNull()) {
      return set(list, Trees.list(item), order);
    }
    return insert(list, now.size(), item);
  }

  /** Puts an item into a list, before the one of that index. */
  public YamlText insert(JsonPointer list, int index, JsonNode item) {
    Splice added = new Adding(layout).item(list, index, item);
    return become(added, Trees.inserted(tree, list, index, item));
  }

  /**
   * Takes an entry or an item out, with the comment on its line; the last one leaves an empty list
   * or map. Comments above it stay: nobody knows what else they speak of.
   *
   * @throws NotSplicable if it cannot be done without touching something else
   */
  public YamlText remove(JsonPointer place) {
    return become(new Removing(layout).remove(place), Trees.without(tree, place));
  }

  /** Lets an item of a list and the one after it change places. */
  public YamlText swap(JsonPointer list, int index) {
    String swapped = layout.swapped(list, index);
    return checked(swapped, Trees.swapped(tree, list, index));
  }

  private YamlText become(Splice splice, JsonNode expected) {
    return checked(splice.on(text), expected);
  }

  private YamlText checked(String changed, JsonNode expected) {
    try {
      YamlText after = of(file, changed);
      if (Trees.same(after.tree, expected)) {
        return after;
      }
    } catch (BundleProblem broken) {
      throw new NotSplicable(String.valueOf(broken.getMessage()));
    }
    throw new NotSplicable("The text would say something else");
  }
}
