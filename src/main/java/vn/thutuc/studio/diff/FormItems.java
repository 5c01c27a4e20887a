package vn.thutuc.studio.diff;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questions of a form with both their languages. */
final class FormItems {

  static final JsonNode NO_ENGLISH = JsonMapper.shared().createObjectNode();

  private FormItems() {}
}
