package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import vn.thutuc.rules.compiled.Steps;
import vn.thutuc.rules.compiled.Steps.TooMuchWork;
import vn.thutuc.rules.drl.DrlRule;

/** The rules of one rule set, compiled by Drools; every evaluation has a session of its own. */
final class CompiledRules {

  private static final int MOST_FIRINGS = 10_000;

  private final LegalValues legalValues;
  private final List<RuleLaw> laws;
  private final KieBase base;
  private final List<FactMaker> makers;

  private CompiledRules(
      LegalValues legalValues, List<RuleLaw> laws, KieBase base, List<FactMaker> makers) {
    this.legalValues = legalValues;
    this.laws = laws;
    this.base = base;
    this.makers = makers;
  }

  /**
   * @param rules checked rules
   * @param levels their order, from {@link Strata}
   */
  static CompiledRules of(RuleSource source, List<DrlRule> rules, int[] levels) {
    FactShapes shapes = new FactShapes(source.dictionary(), rules);
    DrlWriter writer = new DrlWriter(shapes, rules, levels);
    KieBase base = DroolsBase.compile(writer.write());
    List<RuleLaw> laws = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      laws.add(RuleLaw.of(rules.get(i), source.citations(), writer.labels().get(i)));
    }
    List<FactMaker> makers = shapes.all().stream().map(shape -> FactMaker.of(base, shape)).toList();
    return new CompiledRules(source.legalValues(), laws, base, makers);
  }

  /** A fact a table has made. */
  record Derived(FactType type, Map<String, @Nullable Object> values) {}

  /**
   * Lets the rules speak about a dossier.
   *
   * @throws ContradictoryRules if two rules give one value differently, or never come to an end
   */
  void run(Facts facts, List<Derived> derived, RulingDraft draft) {
    KieSession session = base.newKieSession();
    try {
      DrlVerdicts verdicts = new DrlVerdicts(laws, draft, Steps.begin());
      session.setGlobal("ruling", verdicts);
      makers.forEach(maker -> insert(session, maker, facts, derived, draft));
      fire(session);
      verdicts.finish();
    } finally {
      Steps.end();
      session.dispose();
    }
  }

  private static void fire(KieSession session) {
    try {
      int firings = session.fireAllRules(MOST_FIRINGS);
      if (firings >= MOST_FIRINGS) {
        throw new ContradictoryRules("rules-endless", "more than " + MOST_FIRINGS + " firings");
      }
    } catch (RuntimeException e) {
      throw refusal(e);
    }
  }

  /** What a rule threw, out of what Drools has wrapped it in. */
  private static RuntimeException refusal(RuntimeException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ContradictoryRules contradiction) {
        return contradiction;
      } else if (cause instanceof TooMuchWork) {
        return new ContradictoryRules("rules-endless", String.valueOf(cause.getMessage()));
      }
    }
    return thrown instanceof ConsequenceException
        ? new ContradictoryRules("rules-not-computable", String.valueOf(thrown.getCause()))
        : thrown;
  }

  private void insert(
      KieSession session, FactMaker maker, Facts facts, List<Derived> derived, RulingDraft draft) {
    FactType type = maker.type();
    if (type.equals(RuleCheck.PARAMETER)) {
      parameters(session, maker, facts, draft);
      return;
    }
    facts.objects(type).forEach(values -> session.insert(maker.make(values)));
    for (Derived each : derived) {
      if (each.type().equals(type)) {
        session.insert(maker.make(each.values()));
      }
    }
  }

  private void parameters(KieSession session, FactMaker maker, Facts facts, RulingDraft draft) {
    for (LegalParameter parameter : legalValues.parameters()) {
      parameter
          .on(facts.receivedOn())
          .ifPresent(
              value -> {
                draft.uses(parameter.name(), value);
                Map<String, Object> values = new HashMap<>();
                values.put("name", parameter.name());
                values.put("value", Objects.requireNonNull(value.value()));
                session.insert(maker.make(values));
              });
    }
  }

  List<String> ids() {
    return laws.stream().map(RuleLaw::id).toList();
  }

  Map<String, RuleSentence> sentences() {
    Map<String, RuleSentence> sentences = new HashMap<>();
    laws.forEach(law -> sentences.put(law.id(), law.sentence()));
    return sentences;
  }
}
