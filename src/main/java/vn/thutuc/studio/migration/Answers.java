package vn.thutuc.studio.migration;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers by step, as the database holds them. */
final class Answers {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.shared();

  private Answers() {}

  static Map<String, Answer> of(String json) {
    return Answer.of(JSON.readValue(json, TEXTS));
  }

  static String json(Map<String, Answer> answers) {
    return JSON.writeValueAsString(Answer.texts(answers));
  }
}
