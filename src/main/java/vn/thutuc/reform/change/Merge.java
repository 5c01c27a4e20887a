package vn.thutuc.reform.change;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Term;
import vn.thutuc.rules.Text;

/**
 * One person does two steps in one go: both forms become one, both limits are added.
 *
 * @param role who does it; null when both steps have the same role
 * @param takes how long it takes, as parameters say it; null to add two fixed times
 */
public record Merge(String first, String second, @Nullable String role, @Nullable JsonNode takes)
    implements Change {

  @Override
  public Text sentence(Bundle before) {
    return ChangeWords.of("merge", Steps.name(before, first), Steps.name(before, second));
  }

  @Override
  public void make(Rework rework) {
    Flow.Step one = rework.task(first);
    Flow.Step other = rework.task(second);
    guard(rework, one, other);
    FormJoin.move(rework, one, other, new Answers(rework.bundle()).asked(one));
    Map<String, String> properties = joined(one, other);
    rework.draw(
        other,
        drawing -> {
          if (!drawing.cut(first)) {
            throw ChangeRefused.byHand(one.name(), first);
          }
          drawing.edit(
              model -> {
                model.set(model.byId(second), "name", both(one.name().vi(), other.name().vi()));
                if (role != null) {
                  model.setCamunda(model.byId(second), "candidateGroups", role);
                }
                model.setProperties(model.byId(second), properties);
              });
        });
    FormJoin.drop(rework, one);
    rework.parameter("tasks").ifPresent(this::time);
  }

  private void guard(Rework rework, Flow.Step one, Flow.Step other) {
    Flow flow = rework.flow();
    boolean people =
        one.kind() == Flow.Kind.USER_TASK
            && other.kind() == Flow.Kind.USER_TASK
            && one.formId() != null
            && other.formId() != null;
    if (!people) {
      throw ChangeRefused.noTask(one.kind() == Flow.Kind.USER_TASK ? other.name() : one.name());
    }
    if (!Shapes.areNeighbours(flow, first, second) || Shapes.isWatched(flow, first)) {
      throw ChangeRefused.notNeighbours(one.name(), other.name());
    }
    if (role == null && !String.valueOf(one.role()).equals(other.role())) {
      throw ChangeRefused.roles(one.name(), other.name());
    }
    if (one.clock() != Flow.ClockEffect.RUN || one.property("silence").isPresent()) {
      throw ChangeRefused.byHand(one.name(), "clock");
    }
  }

  private static Map<String, String> joined(Flow.Step one, Flow.Step other) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("nameEn", both(one.name().en(), other.name().en()));
    one.limit()
        .map(limit -> other.limit().map(limit::plus).orElse(limit))
        .map(Term::toString)
        .ifPresent(limit -> properties.put("limit", limit));
    for (String flag : java.util.List.of("mandatory", "onSite", "inPerson")) {
      if (one.is(flag)) {
        properties.put(flag, "true");
      }
    }
    if (one.is("mandatory") && !other.is("mandatory")) {
      one.property("legalBasis").ifPresent(law -> properties.put("legalBasis", law));
    }
    return properties;
  }

  private static String both(String one, String other) {
    return one + " + " + other;
  }

  private void time(ObjectNode tasks) {
    if (!(tasks.get(second) instanceof ObjectNode task)) {
      return;
    }
    JsonNode one = tasks.path(first).path("duration");
    JsonNode other = task.path("duration");
    if (takes != null) {
      task.set("duration", takes.deepCopy());
    } else if (isFixed(one) && isFixed(other)) {
      ObjectNode sum = task.objectNode().put("dist", "fixed");
      task.set(
          "duration",
          sum.put("value", one.get("value").asDouble() + other.get("value").asDouble()));
    } else {
      throw ChangeRefused.notInParameters("merge.takes");
    }
  }

  private static boolean isFixed(JsonNode duration) {
    return duration.path("dist").asString("").equals("fixed") && duration.path("value").isNumber();
  }
}
