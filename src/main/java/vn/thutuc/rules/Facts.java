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
 * Names the dictionary does not know are left out. Computed fields are counted here, once for
 * everybody who asks; one whose days are not both answered is missing.
 */
public final class Facts {

  private static final int MOST_OBJECTS = 200;

  private final LocalDate receivedOn;
  private final Map<String, Object> inputs;
  private final Map<String, Object> known;

  private Facts(LocalDate receivedOn, Map<String, Object> inputs, Map<String, Object> known) {
    this.receivedOn = receivedOn;
    this.inputs = Collections.unmodifiableMap(inputs);
    this.known = Collections.unmodifiableMap(known);
  }

  /**
   * @param answers scalars by the names of the dossier's fields; lists of objects, or one object,
   *     by the {@code from} names of the other types
   * @param receivedOn the dossier's reception date: the day whose law counts
   * @param channel ONLINE, COUNTER or POSTAL
   * @throws BadFact if an answer is not of its field's type, or answers a computed field; the
   *     message names the field
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
    return new Facts(receivedOn, inputs, new ComputedFields(dictionary, inputs).added());
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
      Object answer = given.get(field.name());
      if (answer != null && field.computed() != null) {
        throw BadFact.computed(path + field.name(), field.computed());
      }
      Object value = FactValues.normal(field, answer, path + field.name());
      if (value != null) {
        fields.put(field.name(), value);
      }
    }
    return fields;
  }

  /** The same facts, ages and all, asked under the law of another day. */
  public Facts underTheLawOf(LocalDate day) {
    return new Facts(day, inputs, known);
  }

  /** The day whose law counts. */
  public LocalDate receivedOn() {
    return receivedOn;
  }

  /**
   * The normalised answers, as a ruling keeps them: enough to ask the same question again, because
   * what is computed from them comes out the same.
   */
  public Map<String, Object> inputs() {
    return inputs;
  }

  /** The value of a dossier field, answered or computed; null if there is none. */
  public @Nullable Object value(String field) {
    return known.get(field);
  }

  /** The objects of a type, each with the fields that were answered or computed. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> objects(FactType type) {
    if (type.isDossier()) {
      return List.of(known);
    }
    Object objects = type.from() == null ? null : known.get(type.from());
    return objects == null ? List.of() : (List<Map<String, Object>>) objects;
  }
}
