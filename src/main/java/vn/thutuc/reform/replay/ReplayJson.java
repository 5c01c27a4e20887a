package vn.thutuc.reform.replay;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A replay's answer as it is stored; what is counted by cause or verdict is keyed by their JSON.
 */
final class ReplayJson {

  private static final JsonMapper PLAIN = JsonMapper.shared();

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addKeySerializer(Cause.class, new AsKey())
                  .addKeyDeserializer(Cause.class, new OfKey(Cause.class))
                  .addKeySerializer(ReplayTally.Answer.class, new AsKey())
                  .addKeyDeserializer(
                      ReplayTally.Answer.class, new OfKey(ReplayTally.Answer.class)))
          .build();

  private ReplayJson() {}

  /** What is kept of a replay. */
  record Answer(Replaying.Report report, List<Turned> shown) {}

  static String write(Answer answer) {
    return JSON.writeValueAsString(answer);
  }

  static Answer read(String text) {
    return JSON.readValue(text, Answer.class);
  }

  private static final class AsKey extends ValueSerializer<Object> {

    @Override
    public void serialize(Object key, JsonGenerator to, SerializationContext context) {
      to.writeName(PLAIN.writeValueAsString(key));
    }
  }

  private static final class OfKey extends KeyDeserializer {

    private final Class<?> type;

    private OfKey(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return PLAIN.readValue(key, type);
    }
  }
}
