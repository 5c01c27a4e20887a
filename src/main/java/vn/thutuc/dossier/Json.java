package vn.thutuc.dossier;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they are stored: JSON objects whose decimals stay exact. */
@Component
class Json {

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final JsonMapper mapper =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  String write(Map<String, Object> values) {
    return mapper.writeValueAsString(values);
  }

  Map<String, Object> read(String json) {
    return mapper.readValue(json, OBJECT);
  }
}
