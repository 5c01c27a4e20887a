package vn.thutuc.studio.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.UnaryOperator;
import tools.jackson.core.JsonPointer;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.studio.splice.NotSplicable;
import vn.thutuc.studio.splice.YamlText;

/** A fix that changes places of one YAML file or form. */
final class TextFix {

  private TextFix() {}

  static Fix in(
      Bundle bundle, String file, String key, UnaryOperator<YamlText> change, String... args) {
    return Fix.in(file, key, () -> changed(bundle, file, change), args);
  }

  private static byte[] changed(Bundle bundle, String file, UnaryOperator<YamlText> change) {
    byte[] content = bundle.files().get(file);
    if (content == null) {
      throw new NotMechanical("no such file");
    }
    try {
      YamlText text = YamlText.of(file, new String(content, UTF_8));
      return change.apply(text).text().getBytes(UTF_8);
    } catch (BundleProblem | NotSplicable byHand) {
      throw new NotMechanical(String.valueOf(byHand.getMessage()));
    }
  }

  /** A place as findings name it: {@code documents[0].name}. */
  static JsonPointer place(String dotted) {
    JsonPointer place = JsonPointer.empty();
    for (String part : dotted.split("[.\\[]")) {
      place =
          part.endsWith("]")
              ? place.appendIndex(Integer.parseInt(part.substring(0, part.length() - 1)))
              : place.appendProperty(part);
    }
    return place;
  }

  /**
   * The place itself, for what must be there.
   *
   * @throws NotMechanical if nothing is there
   */
  static JsonPointer require(YamlText text, JsonPointer place) {
    if (text.at(place).isMissingNode()) {
      throw new NotMechanical("nothing at " + place);
    }
    return place;
  }

  /** The text without an entry of a map that must hold another. */
  static YamlText without(YamlText text, JsonPointer entry) {
    if (text.at(require(text, entry).head()).size() == 1) {
      throw new NotMechanical("the only entry: " + entry);
    }
    return text.remove(entry);
  }
}
