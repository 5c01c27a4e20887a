package vn.thutuc.reform.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.BadFact;
import vn.thutuc.rules.ContradictoryRules;
import vn.thutuc.rules.Dictionary;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.rules.Ruling;

/**
 * Past decisions asked again under the rules of another version, one by one.
 *
 * <p>The facts are those of then, the reception day included, so that people are as old as they
 * were; the legal values are those in force on the day the new version begins, or on the decision's
 * own day if that is later. What such values alone would change, with the old rules too, is none of
 * the new version's doing. What the old procedure never asked is told apart, see {@link
 * Uncollected}. Thread-safe: what becomes of one decision hangs on that decision alone.
 */
public final class Replay {

  private final Bundle old;
  private final Dictionary dictionary;
  private final RuleBook book;
  private final LocalDate law;
  private final Causes causes;
  private final Set<String> counted;
  private final Map<String, Uncollected> uncollected = new HashMap<>();

  private Replay(Bundle old, Bundle now, LocalDate law) {
    this.old = old;
    dictionary = now.dictionary();
    book = now.rules().book();
    this.law = law;
    causes = new Causes(old, now);
    counted =
        dictionary.dossier().fields().stream()
            .filter(field -> field.computed() != null)
            .map(FactField::name)
            .collect(Collectors.toSet());
    for (String question : book.ruleSets()) {
      uncollected.put(question, Uncollected.between(old, now, question));
    }
  }

  /**
   * @param old the version the decisions were made under: what was asked then
   * @param now the version they are asked again under
   * @param law the first day of the new version, whose legal values count
   * @throws vn.thutuc.rules.RuleProblems if the rules of either do not compile
   */
  public static Replay of(Bundle old, Bundle now, LocalDate law) {
    return new Replay(old, now, law);
  }

  /** True if the new version still asks this question. */
  public boolean asks(String ruleSet) {
    return uncollected.containsKey(ruleSet);
  }

  /**
   * What becomes of one decision.
   *
   * @throws IllegalArgumentException if the new version does not ask that question any more
   */
  public Replayed again(PastRuling past) {
    Verdict before = Verdict.of(past.ruling());
    Uncollected facts = uncollected.get(past.ruling().ruleSet());
    if (facts == null) {
      throw new IllegalArgumentException(past.ruling().ruleSet() + " is not asked any more");
    }
    try {
      Ruling now = rule(past, Map.of());
      Uncollected.Missing missing = facts.in(past);
      if (!missing.names().isEmpty() && !isCertain(past, missing, Verdict.of(now))) {
        return new Replayed(past, Turn.UNKNOWN, List.of(), missing.names(), before, Verdict.NONE);
      }
      return compared(past, before, now);
    } catch (BadFact refused) {
      return refused(past, before, refused.field());
    } catch (ContradictoryRules contradiction) {
      return refused(past, before, contradiction.where());
    }
  }

  private static Replayed refused(PastRuling past, Verdict before, String why) {
    return new Replayed(past, Turn.REFUSED, List.of(), List.of(why), before, Verdict.NONE);
  }

  /** Whatever the facts nobody collected may be, the decision is the one made without them. */
  private boolean isCertain(PastRuling past, Uncollected.Missing missing, Verdict without) {
    return !missing.tries().isEmpty()
        && missing.tries().stream()
            .allMatch(answers -> Verdict.of(rule(past, answers)).equals(without));
  }

  /** What was answered then and is counted now, is counted. */
  private Ruling rule(PastRuling past, Map<String, Object> more) {
    Map<String, Object> answers = new LinkedHashMap<>(past.ruling().inputs());
    answers.keySet().removeAll(counted);
    answers.putAll(more);
    Facts facts = Facts.of(dictionary, answers, past.day(), past.channel());
    return book.rule(past.ruling().ruleSet(), facts.underTheLawOf(lawOf(past)));
  }

  private LocalDate lawOf(PastRuling past) {
    return past.day().isAfter(law) ? past.day() : law;
  }

  /** The decision as the old rules would make it with the legal values that count now. */
  private Ruling anyway(PastRuling past) {
    LocalDate day = lawOf(past);
    boolean same =
        old.legalValues().parameters().stream()
            .allMatch(value -> value.on(day).equals(value.on(past.day())));
    if (same) {
      return past.ruling();
    }
    try {
      Facts facts = Facts.of(old.dictionary(), past.ruling().inputs(), past.day(), past.channel());
      return old.rules().book().rule(past.ruling().ruleSet(), facts.underTheLawOf(day));
    } catch (BadFact | ContradictoryRules none) {
      return past.ruling();
    }
  }

  private Replayed compared(PastRuling past, Verdict before, Ruling now) {
    Verdict after = Verdict.of(now);
    Ruling anyway = anyway(past);
    Turn turn = turn(Verdict.of(anyway), after);
    if (turn == Turn.SAME && !before.equals(after)) {
      return new Replayed(
          past, Turn.ANYWAY, causes.of(past.ruling(), now), List.of(), before, after);
    }
    List<Cause> why = turn == Turn.SAME ? List.of() : causes.of(anyway, now);
    return new Replayed(past, turn, why, List.of(), before, after);
  }

  private static Turn turn(Verdict before, Verdict after) {
    if (before.equals(after)) {
      return Turn.SAME;
    }
    if (before.outcome() == after.outcome()) {
      return Turn.OTHERWISE;
    }
    return switch (String.valueOf(after.outcome())) {
      case "SATISFIED" -> Turn.NOW_MET;
      case "FAILED" -> Turn.NOW_FAILED;
      default -> Turn.OTHERWISE;
    };
  }
}
