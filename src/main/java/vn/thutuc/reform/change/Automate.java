package vn.thutuc.reform.change;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.ModelVariables;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.fix.ModelPieces;
import vn.thutuc.studio.fix.ModelText;
import vn.thutuc.studio.fix.XmlElement;

/**
 * A rule set answers what a person decided at a step.
 *
 * @param seconds the machine takes
 */
public record Automate(String step, String ruleSet, double seconds) implements Change {

  private static final List<String> OF_PEOPLE =
      List.of("limit", "limitUnit", "silence", "silenceOf", "cost", "supplement", "refusal");

  @Override
  public Text sentence(Bundle before) {
    return ChangeWords.of("automate", Steps.name(before, step), Text.same(ruleSet));
  }

  @Override
  public void make(Rework rework) {
    Flow.Step task = rework.task(step);
    if (task.kind() != Flow.Kind.USER_TASK) {
      throw ChangeRefused.noTask(task.name());
    }
    Set<String> ruleSets = rework.bundle().manifest().ruleSets().keySet();
    if (!ruleSets.contains(ruleSet)) {
      throw ChangeRefused.unknown("rule set", ruleSet, ruleSets);
    }
    if (task.is("onSite") || task.is("inPerson")) {
      throw ChangeRefused.onPlace(task.name());
    }
    if (task.clock() != Flow.ClockEffect.RUN || Shapes.isWatched(rework.flow(), step)) {
      throw ChangeRefused.byHand(task.name(), "clock");
    }
    rework.protect(task);
    String variable = decided(rework, task);
    rework.draw(task, drawing -> redraw(drawing, rework.flow(), variable));
    FormJoin.drop(rework, task);
    Cases.withoutMoves(rework, step);
    rework
        .parameter("tasks")
        .ifPresent(
            tasks -> {
              ObjectNode quick = tasks.objectNode().put("dist", "fixed").put("value", seconds);
              tasks.set(step, tasks.objectNode().set("duration", quick));
            });
  }

  /** The one variable the person answered yes or no; empty when nothing hung on it. */
  private String decided(Rework rework, Flow.Step task) {
    Set<String> needed = new Answers(rework.bundle()).neededAfter(task);
    for (String each : List.of("supplement", "refusal")) {
      task.property(each)
          .ifPresent(
              variable -> {
                throw ChangeRefused.decides(task.name(), variable);
              });
    }
    List<Flow.Step> next = rework.flow().successors(step);
    boolean here =
        next.size() == 1 && Shapes.tested(rework.flow(), next.get(0).id()).containsAll(needed);
    if (needed.size() > 1 || (needed.size() == 1 && !here)) {
      throw ChangeRefused.decides(task.name(), String.join(", ", needed));
    }
    return needed.stream().findFirst().orElse("");
  }

  private void redraw(Drawing drawing, Flow flow, String variable) {
    drawing.edit(model -> rename(model, model.byId(step)));
    drawing.edit(
        model -> {
          XmlElement task = model.byId(step);
          model.setCamunda(task, "delegateExpression", "${rules}");
          OF_PEOPLE.forEach(name -> model.removeProperty(task, name));
        });
    drawing.edit(
        model -> model.setProperties(model.byId(step), java.util.Map.of("ruleSet", ruleSet)));
    if (!variable.isEmpty()) {
      String gateway = flow.successors(step).get(0).id();
      flow.leaving(gateway).forEach(way -> drawing.edit(model -> ask(model, way.id(), variable)));
    }
  }

  private static void rename(ModelText model, XmlElement task) {
    String text = ModelPieces.written(model, task);
    String renamed =
        text.replaceFirst("^<(\\S*?)userTask", "<$1businessRuleTask")
            .replaceFirst("</(\\S*?)userTask>$", "</$1businessRuleTask>");
    int opened = renamed.indexOf('>');
    String head =
        renamed
            .substring(0, opened)
            .replaceAll("\\s+\\S+:(candidateGroups|assignee|form\\w+)\\s*=\\s*\"[^\"]*\"", "");
    ModelPieces.rewrite(model, task, head + renamed.substring(opened));
  }

  private void ask(ModelText model, String way, String variable) {
    String answer = Matcher.quoteReplacement(ModelVariables.satisfied(ruleSet));
    model
        .byId(way)
        .children("conditionExpression")
        .forEach(
            condition ->
                ModelPieces.rewrite(
                    model,
                    condition,
                    ModelPieces.written(model, condition)
                        .replaceAll("\\b" + variable + "\\b", answer)));
  }
}
