package vn.thutuc.reform.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.rules.Dictionary;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.FieldType;

/**
 * The facts the new rules look at and the old dictionary did not know: nobody was asked for them.
 *
 * <p>A fact with a handful of possible answers is tried with each of them; when the decision comes
 * out the same every time, it does not hang on that fact and can be told all the same.
 */
final class Uncollected {

  private static final int MOST_TRIES = 64;

  private final List<String> names;
  private final List<Map<String, Object>> tries;

  private Uncollected(List<String> names, List<Map<String, Object>> tries) {
    this.names = List.copyOf(names);
    this.tries = List.copyOf(tries);
  }

  /**
   * @param words what the new rules name
   */
  static Uncollected between(Dictionary old, Dictionary now, Words words) {
    List<FactField> fields = new ArrayList<>();
    List<String> names = new ArrayList<>();
    boolean open = false;
    for (FactType type : now.types()) {
      for (FactField field : type.fields()) {
        if (isAsked(type, field) && !isKnown(old, type, field) && words.name(type, field)) {
          names.add(type.isDossier() ? field.name() : type.name() + "." + field.name());
          fields.add(field);
          open |= !type.isDossier() || choices(field).isEmpty();
        }
      }
    }
    return new Uncollected(names, open ? List.of() : tries(fields));
  }

  private static boolean isAsked(FactType type, FactField field) {
    return !type.derived() && field.computed() == null;
  }

  private static boolean isKnown(Dictionary old, FactType type, FactField field) {
    return old.type(type.name()).flatMap(before -> before.field(field.name())).isPresent();
  }

  private static List<Object> choices(FactField field) {
    if (field.type() == FieldType.BOOLEAN) {
      return List.of(true, false);
    }
    return field.type() == FieldType.CHOICE ? List.copyOf(field.values()) : List.of();
  }

  private static List<Map<String, Object>> tries(List<FactField> fields) {
    List<Map<String, Object>> tries = List.of(Map.of());
    for (FactField field : fields) {
      List<Map<String, Object>> wider = new ArrayList<>();
      for (Map<String, Object> begun : tries) {
        for (Object choice : choices(field)) {
          Map<String, Object> more = new LinkedHashMap<>(begun);
          more.put(field.name(), choice);
          wider.add(more);
        }
      }
      if (wider.size() > MOST_TRIES) {
        return List.of();
      }
      tries = wider;
    }
    return tries;
  }

  /** The names of these facts; empty if the new rules look at nothing new. */
  List<String> names() {
    return names;
  }

  /** Every combination of answers there can be; empty if there are too many to try. */
  List<Map<String, Object>> tries() {
    return tries;
  }
}
