package vn.thutuc.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one dossier, typed and normalised by the dictionary.
 *
 * <p>Text is Unicode NFC, whole numbers are {@link Long}, other numbers {@link
 * java.math.BigDecimal}, days {@link LocalDate}: the same answers always give the same ruling.
 * Names the dictionary does not know are left out.
 */
public final class Facts {

  private static final int MOST_OBJECTS = 200;

  private final LocalDate receivedOn;
  private final Map<String, Object> inputs;

  private Facts(LocalDate receivedOn, Map<String, Object> inputs) {
    this.receivedOn = receivedOn;
    this.inputs = Collections.unmodifiableMap(inputs);
  }

  /**
   * @param answers scalars by the names of the dossier's fields; lists of objects, or one object,
   *     by the {@code from} names of the other types
   * @param receivedOn the dossier's reception date: the day whose law counts
   * @param channel ONLINE, COUNTER or POSTAL
   * @throws BadFact if an answer is not of its field's type; the message names the field
   */
  public static Facts of(
      Dictionary dictionary, Map<String, ?> answers, LocalDate receivedOn, String channel) {
    Map<String, Object> given = new LinkedHashMap<>(answers);
    given.put(ContextFields.RECEIVED_ON.name(), receivedOn);
    given.put(ContextFields.CHANNEL.name(), channel);
    Map<String, Object> inputs = fields(dictionary.dossier(), given, "");
    for (FactType type : dictionary.types()) {
      if (type.from() != null && given.get(type.from()) != null) {
        inputs.put(type.from(), objects(type, type.from(), given.get(type.from())));
      }
    }
    return new Facts(receivedOn, inputs);
  }

  private static List<Map<String, Object>> objects(FactType type, String from, Object answer) {
    List<?> list = answer instanceof List<?> many ? many : List.of(answer);
    if (list.size() > MOST_OBJECTS) {
      throw new BadFact(from, "a list of at most " + MOST_OBJECTS);
    }
    List<Map<String, Object>> objects = new ArrayList<>(list.size());
    for (Object each : list) {
      String path = from + "[" + objects.size() + "]";
      if (!(each instanceof Map<?, ?> given)) {
        throw new BadFact(path, "an object with fields");
      }
      objects.add(Collections.unmodifiableMap(fields(type, given, path + ".")));
    }
    return Collections.unmodifiableList(objects);
  }

  private static Map<String, Object> fields(FactType type, Map<?, ?> given, String path) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (FactField field : type.fields()) {
      Object value = FactValues.normal(field, given.get(field.name()), path + field.name());
      if (value != null) {
        fields.put(field.name(), value);
      }
    }
    return fields;
  }

  /** The day whose law counts. */
  public LocalDate receivedOn() {
    return receivedOn;
  }

  /** The normalised answers, as a ruling keeps them: enough to ask the same question again. */
  public Map<String, Object> inputs() {
    return inputs;
  }

  /** The value of a dossier field; null if it was not answered. */
  public @Nullable Object value(String field) {
    return inputs.get(field);
  }

  /** The objects of a type, each with the fields that were answered. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> objects(FactType type) {
    if (type.isDossier()) {
      return List.of(inputs);
    }
    Object objects = type.from() == null ? null : inputs.get(type.from());
    return objects == null ? List.of() : (List<Map<String, Object>>) objects;
  }
}
