package vn.thutuc.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Reason.Kind;
import vn.thutuc.rules.compiled.Steps;
import vn.thutuc.rules.compiled.Verdicts;

/** Writes down what the rules of one session say, each with its reason. */
final class DrlVerdicts implements Verdicts {

  private final List<RuleLaw> laws;
  private final RulingDraft draft;
  private final Steps steps;
  private int current = -1;
  private boolean concluded;
  private Map<String, @Nullable Object> facts = Map.of();

  DrlVerdicts(List<RuleLaw> laws, RulingDraft draft, Steps steps) {
    this.laws = laws;
    this.draft = draft;
    this.steps = steps;
  }

  @Override
  public void fired(int rule, @Nullable Object[] values) {
    finish();
    current = rule;
    concluded = false;
    facts = new LinkedHashMap<>();
    RuleLaw law = laws.get(rule);
    steps.derives(law.derives());
    for (int i = 0; i < values.length; i++) {
      facts.put(law.labels().get(i), RulingDraft.plain(values[i]));
    }
    draft.fired(law.id());
  }

  /** Gives a rule that only computed or derived its reason too. */
  void finish() {
    if (current >= 0 && !concluded) {
      reason(current, Kind.APPLIED, laws.get(current).name());
    }
  }

  @Override
  public void satisfied(int rule, String code) {
    reason(rule, Kind.MET, code);
  }

  @Override
  public void failed(int rule, String code) {
    reason(rule, Kind.NOT_MET, code);
  }

  @Override
  public void require(int rule, String id) {
    draft.require(id);
    reason(rule, Kind.REQUIRED, id);
  }

  @Override
  public void set(int rule, String name, @Nullable Object value) {
    draft.set(name, value, laws.get(rule).id());
  }

  private void reason(int rule, Kind kind, String code) {
    RuleLaw law = laws.get(rule);
    concluded = true;
    draft.add(new Reason(kind, code, law.id(), law.citation(), facts, law.text(), List.of()));
  }
}
