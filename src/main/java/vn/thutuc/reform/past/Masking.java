package vn.thutuc.reform.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.replay.PastRuling;
import vn.thutuc.rules.BadFact;
import vn.thutuc.rules.ContradictoryRules;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.FieldType;
import vn.thutuc.rules.Ruling;

/**
 * Takes the person out of the answers one decision was made on.
 *
 * <p>Kept are yes and no, choices, and numbers and days that are neither personal nor sensitive. A
 * day of birth and its like becomes another day of its month, one on which the decision comes out
 * the same by the same rows; what has no such day, every text and every personal number is withheld
 * and named.
 */
final class Masking {

  private final Bundle bundle;
  private final PastRuling past;
  private final Map<String, Object> facts = new LinkedHashMap<>();
  private final Set<String> withheld = new TreeSet<>();
  private final List<Moved> days = new ArrayList<>();

  private Masking(Bundle bundle, PastRuling past) {
    this.bundle = bundle;
    this.past = past;
  }

  /** What may be told, and the names of what may not. */
  record Masked(Map<String, Object> facts, Set<String> withheld) {}

  /** A day that must become another. */
  private record Moved(Map<String, Object> holder, String key, String name, LocalDate day) {}

  /**
   * @param bundle the version the decision was made under
   */
  static Masked of(Bundle bundle, PastRuling past) {
    Masking masking = new Masking(bundle, past);
    masking.copy();
    masking.move();
    return new Masked(masking.facts, masking.withheld);
  }

  private void copy() {
    Map<String, Object> inputs = past.ruling().inputs();
    for (FactType type : bundle.dictionary().types()) {
      if (type.isDossier()) {
        copy(type, inputs, facts, "");
      } else if (type.from() != null && inputs.get(type.from()) instanceof List<?> objects) {
        List<Map<String, Object>> copies = new ArrayList<>();
        for (Object object : objects) {
          Map<String, Object> masked = new LinkedHashMap<>();
          copy(type, (Map<?, ?>) object, masked, type.name() + ".");
          copies.add(masked);
        }
        facts.put(type.from(), copies);
      }
    }
    // told beside the facts
    facts.remove("receivedOn");
    facts.remove("channel");
  }

  private void copy(FactType type, Map<?, ?> from, Map<String, Object> to, String prefix) {
    for (FactField field : type.fields()) {
      Object value = from.get(field.name());
      if (value == null) {
        continue;
      }
      String name = prefix + field.name();
      boolean own = field.personal() || field.sensitive();
      boolean kept =
          switch (field.type()) {
            case BOOLEAN, CHOICE, DATE -> true;
            case INTEGER, DECIMAL -> !own;
            case STRING -> false;
          };
      if (!kept) {
        withheld.add(name);
        continue;
      }
      to.put(field.name(), value);
      if (own && field.type() == FieldType.DATE) {
        days.add(new Moved(to, field.name(), name, (LocalDate) value));
      }
    }
  }

  private void move() {
    Ruling told = ruling();
    for (Moved day : days) {
      if (told == null || !moved(day, told)) {
        day.holder().remove(day.key());
        withheld.add(day.name());
        told = ruling();
      }
    }
  }

  /** The first other day of the month that decides alike. */
  private boolean moved(Moved day, Ruling told) {
    for (int number = 1; number <= day.day().lengthOfMonth(); number++) {
      LocalDate other = day.day().withDayOfMonth(number);
      if (!other.equals(day.day())) {
        day.holder().put(day.key(), other);
        Ruling again = ruling();
        if (again != null && decidesAs(told, again)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean decidesAs(Ruling told, Ruling again) {
    return told.outcome() == again.outcome()
        && told.values().equals(again.values())
        && told.required().equals(again.required())
        && told.fired().equals(again.fired());
  }

  private @Nullable Ruling ruling() {
    try {
      Facts known = Facts.of(bundle.dictionary(), facts, past.day(), past.channel());
      return bundle.rules().book().rule(past.ruling().ruleSet(), known);
    } catch (BadFact | ContradictoryRules none) {
      return null;
    }
  }
}
