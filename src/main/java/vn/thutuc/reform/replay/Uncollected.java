package vn.thutuc.reform.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.FieldType;

/**
 * The facts one question of the new rules looks at that the old procedure neither knew nor asked
 * for, and those a past decision was made on but does not tell.
 *
 * <p>A fact with a handful of possible answers is tried with each of them; when the decision comes
 * out the same every time, it does not hang on that fact and can be told all the same.
 */
final class Uncollected {

  private static final int MOST_TRIES = 64;

  private final List<Fact> looked;

  private Uncollected(List<Fact> looked) {
    this.looked = List.copyOf(looked);
  }

  /** A fact the question looks at. */
  private record Fact(String name, FactField field, boolean ofDossier, boolean collected) {

    boolean isMissingIn(PastRuling past) {
      boolean told = ofDossier && past.ruling().inputs().containsKey(name);
      return !told && (!collected || past.withheld().contains(name));
    }
  }

  /**
   * What one decision lacks.
   *
   * @param names of the facts
   * @param tries every combination of answers there can be; empty if there are too many to try
   */
  record Missing(List<String> names, List<Map<String, Object>> tries) {}

  /** Between two versions, for one question. */
  static Uncollected between(Bundle old, Bundle now, String question) {
    Words words = Words.of(now.rules().book(), question);
    Words oldWords = Words.of(old.rules().book(), question);
    Set<String> asked = asked(old);
    List<Fact> looked = new ArrayList<>();
    for (FactType type : now.dictionary().types()) {
      for (FactField field : type.fields()) {
        if (!type.derived() && field.computed() == null && words.name(type, field)) {
          String name = type.isDossier() ? field.name() : type.name() + "." + field.name();
          boolean collected =
              isKnown(old, type, field)
                  && (asked.contains(field.name())
                      || field.registry() != null
                      || oldWords.name(type, field));
          looked.add(new Fact(name, field, type.isDossier(), collected));
        }
      }
    }
    return new Uncollected(looked);
  }

  private static Set<String> asked(Bundle old) {
    return old.forms().stream()
        .flatMap(FormDefinition::allFields)
        .filter(FormField::isInput)
        .map(FormField::key)
        .collect(Collectors.toSet());
  }

  private static boolean isKnown(Bundle old, FactType type, FactField field) {
    return old.dictionary()
        .type(type.name())
        .flatMap(before -> before.field(field.name()))
        .isPresent();
  }

  /** What a past decision lacks; nothing in most cases. */
  Missing in(PastRuling past) {
    List<Fact> missing = looked.stream().filter(fact -> fact.isMissingIn(past)).toList();
    return new Missing(missing.stream().map(Fact::name).toList(), tries(missing));
  }

  private static List<Map<String, Object>> tries(List<Fact> missing) {
    List<Map<String, Object>> tries = List.of(Map.of());
    for (Fact fact : missing) {
      List<Map<String, Object>> wider = new ArrayList<>();
      for (Map<String, Object> begun : tries) {
        for (Object choice : choices(fact)) {
          Map<String, Object> more = new LinkedHashMap<>(begun);
          more.put(fact.name(), choice);
          wider.add(more);
        }
      }
      if (wider.isEmpty() || wider.size() > MOST_TRIES) {
        return List.of();
      }
      tries = wider;
    }
    return tries;
  }

  private static List<Object> choices(Fact fact) {
    if (!fact.ofDossier()) {
      return List.of();
    }
    if (fact.field().type() == FieldType.BOOLEAN) {
      return List.of(true, false);
    }
    return List.copyOf(fact.field().values());
  }
}
