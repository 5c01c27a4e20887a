package vn.thutuc.reform.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Citation;
import vn.thutuc.rules.LegalParameter;
import vn.thutuc.rules.LegalValues;
import vn.thutuc.rules.RuleSentence;
import vn.thutuc.rules.Ruling;
import vn.thutuc.rules.Text;

/**
 * Which rows, rules and legal values make two decisions about the same facts differ.
 *
 * <p>Rows are numbered, and a new row moves those behind it: a row is the same one if it says the
 * same sentence on the same article, whatever its number, and unchanged if its cells are the same
 * too.
 */
final class Causes {

  private final Map<String, RuleSentence> old;
  private final Map<String, RuleSentence> now;
  private final LegalValues values;
  private final Map<String, Citation> citations;

  Causes(Bundle old, Bundle now) {
    this.old = old.rules().book().sentences();
    this.now = now.rules().book().sentences();
    this.values = now.legalValues();
    this.citations = now.ruleSource().citations();
  }

  /**
   * What holds now and did not, or is written otherwise; what held and does not any more; legal
   * values that are others. If there is nothing of the kind, everything that holds now.
   */
  List<Cause> of(Ruling before, Ruling after) {
    List<Cause> causes = new ArrayList<>();
    for (String id : after.fired()) {
      RuleSentence said = now.get(id);
      if (!has(before, old, id, said, true)) {
        boolean changed = has(before, old, id, said, false);
        causes.add(cause(changed ? Cause.Side.CHANGED : Cause.Side.HOLDS, id, said));
      }
    }
    for (String id : before.fired()) {
      if (!has(after, now, id, old.get(id), false)) {
        causes.add(cause(Cause.Side.GONE, id, old.get(id)));
      }
    }
    after
        .parameterVersions()
        .forEach(
            (name, day) -> {
              if (!day.equals(before.parameterVersions().get(name))) {
                causes.add(value(name, day));
              }
            });
    return causes.isEmpty()
        ? after.fired().stream().map(id -> cause(Cause.Side.STILL, id, now.get(id))).toList()
        : causes.stream().distinct().toList();
  }

  /** Whether a row or rule that says this fired; of the same cells, if {@code wholly}. */
  private static boolean has(
      Ruling ruling,
      Map<String, RuleSentence> said,
      String id,
      @Nullable RuleSentence wanted,
      boolean wholly) {
    return ruling.fired().stream()
        .anyMatch(
            fired -> {
              RuleSentence there = said.get(fired);
              if (there == null || wanted == null) {
                return fired.equals(id);
              }
              return wholly ? there.equals(wanted) : there.saysAs(wanted);
            });
  }

  private static Cause cause(Cause.Side side, String id, @Nullable RuleSentence said) {
    return said == null
        ? new Cause(side, id, null, null)
        : new Cause(side, id, said.text(), said.citation().text());
  }

  private Cause value(String name, String day) {
    LegalParameter parameter = values.parameter(name).orElse(null);
    Text law =
        parameter == null
            ? null
            : parameter.values().stream()
                .filter(value -> value.from().toString().equals(day))
                .map(value -> citations.get(value.legalBasis()))
                .filter(Objects::nonNull)
                .map(Citation::text)
                .findFirst()
                .orElse(null);
    Text text = parameter == null ? null : parameter.description();
    return new Cause(Cause.Side.VALUE, name + "@" + day, text, law);
  }
}
