package vn.thutuc.studio.sheet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.studio.splice.YamlText;

/** How one answer gets into a text. */
@FunctionalInterface
public interface Writing {

  /**
   * @param value null where nothing was answered
   */
  YamlText write(YamlText text, @Nullable JsonNode value);
}
