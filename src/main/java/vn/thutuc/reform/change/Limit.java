package vn.thutuc.reform.change;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Term;
import vn.thutuc.rules.Text;

/**
 * Less time is given, for the whole procedure or for one step. Promising less than the law allows
 * needs no amendment.
 *
 * @param step null for the whole procedure
 * @param unit what a day is; null as it was
 */
public record Limit(@Nullable String step, Term limit, Manifest.@Nullable LimitUnit unit)
    implements Change {

  /** A week of seven days has five that are worked. */
  private static final double WORKED = 5.0 / 7;

  @Override
  public Text sentence(Bundle before) {
    Manifest.LimitUnit days = unit == null ? before.manifest().limitUnit() : unit;
    Text term = ChangeWords.of("term." + days.name(), Text.same(String.valueOf(limit)));
    return step == null
        ? ChangeWords.of("limit", Text.same(told(before.manifest())), term)
        : ChangeWords.of("limit-step", Steps.name(before, step), Text.same(limit.toString()));
  }

  private static String told(Manifest manifest) {
    return manifest.limit().toString();
  }

  @Override
  public void make(Rework rework) {
    if (step == null) {
      whole(rework);
    } else {
      ofStep(rework, rework.task(step));
    }
  }

  private void whole(Rework rework) {
    Manifest manifest = rework.bundle().manifest();
    Manifest.LimitUnit days = unit == null ? manifest.limitUnit() : unit;
    if (minutes(limit, days) >= minutes(manifest.limit(), manifest.limitUnit())) {
      throw ChangeRefused.notShorter(manifest.limit().toString(), limit.toString());
    }
    rework.yaml(
        rework.manifestFile(),
        yaml ->
            yaml.set(JsonPointer.compile("/limit"), StringNode.valueOf(limit.toString()))
                .set(
                    JsonPointer.compile("/limitUnit"),
                    StringNode.valueOf(days.name()),
                    java.util.List.of("limit", "limitUnit")));
    if (rework.parameters() != null && rework.parameters().get("sla") instanceof ObjectNode sla) {
      sla.put("limit", limit.toString());
      if (days != manifest.limitUnit()) {
        sla.put("calendar", calendar(rework.parameters(), days));
      }
    }
  }

  private static String calendar(ObjectNode parameters, Manifest.LimitUnit days) {
    return days == Manifest.LimitUnit.CALENDAR
        ? vn.thutuc.simulation.Parameters.ALWAYS
        : parameters.path("calendars").propertyNames().stream()
            .findFirst()
            .orElseThrow(() -> ChangeRefused.notInParameters("calendars"));
  }

  private static double minutes(Term term, Manifest.LimitUnit days) {
    return term.workingMinutes() * (days == Manifest.LimitUnit.CALENDAR ? WORKED : 1);
  }

  private void ofStep(Rework rework, Flow.Step of) {
    Term now = of.limit().orElseThrow(() -> ChangeRefused.byHand(of.name(), "limit"));
    if (limit.workingMinutes() >= now.workingMinutes()) {
      throw ChangeRefused.notShorter(now.toString(), limit.toString());
    }
    rework.draw(
        of,
        drawing ->
            drawing.edit(
                model ->
                    model.setProperties(model.byId(of.id()), Map.of("limit", limit.toString()))));
  }
}
