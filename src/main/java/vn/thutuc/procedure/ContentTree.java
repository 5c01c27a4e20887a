package vn.thutuc.procedure;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A YAML or form file of a bundle as everything written in it, for who must see more than the typed
 * readers keep.
 */
public final class ContentTree {

  private ContentTree() {}

  /**
   * @param path tells forms, which are JSON, from YAML
   * @throws BundleProblem if it cannot be read
   */
  public static JsonNode of(String path, byte[] content) {
    if (!path.endsWith(".form")) {
      return Yaml.read(path, content);
    }
    try {
      return JsonMapper.shared().readTree(content);
    } catch (JacksonException e) {
      throw new BundleProblem("form.unreadable", path, String.valueOf(e.getOriginalMessage()));
    }
  }
}
