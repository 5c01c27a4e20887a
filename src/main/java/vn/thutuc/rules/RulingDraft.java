package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Reason.Kind;
import vn.thutuc.rules.dmn.Numbers;

/** A ruling being written while tables and rules are asked. */
final class RulingDraft {

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, String> setBy = new LinkedHashMap<>();
  private final Map<String, String> parameterVersions = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final Set<String> fired = new LinkedHashSet<>();
  private final List<Reason> reasons = new ArrayList<>();

  /** A value as rulings hold it. */
  static @Nullable Object plain(@Nullable Object value) {
    return Numbers.plain(value);
  }

  void fired(String id) {
    fired.add(id);
  }

  void add(Reason reason) {
    reasons.add(reason);
  }

  void require(String id) {
    required.add(id);
  }

  void uses(String parameter, LegalValue value) {
    parameterVersions.put(parameter, value.from().toString());
  }

  /** Sets a value; a missing one is left out. Tables may overwrite, rules may only agree. */
  void put(String name, @Nullable Object value) {
    Object plain = plain(value);
    if (plain != null) {
      values.put(name, plain);
    }
  }

  void set(String name, @Nullable Object value, String rule) {
    String other = setBy.putIfAbsent(name, rule);
    Object plain = plain(value);
    if (other != null && plain != null && !plain.equals(values.get(name))) {
      throw new ContradictoryRules("rules-set-twice", name + ": " + other + ", " + rule);
    }
    put(name, plain);
  }

  /** Any condition not met fails; one met and none unmet satisfies; else it only informs. */
  Outcome outcome() {
    if (reasons.stream().anyMatch(reason -> reason.kind() == Kind.NOT_MET)) {
      return Outcome.FAILED;
    }
    return reasons.stream().anyMatch(reason -> reason.kind() == Kind.MET)
        ? Outcome.SATISFIED
        : Outcome.INFORMED;
  }

  Ruling finish(String question, Outcome outcome, String bundleHash, Facts facts) {
    return new Ruling(
        question,
        outcome,
        values,
        List.copyOf(required),
        reasons,
        List.copyOf(fired),
        bundleHash,
        parameterVersions,
        facts.inputs(),
        facts.receivedOn());
  }
}
