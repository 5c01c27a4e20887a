package vn.thutuc.engine;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * Puts a dossier at the step it goes on at. Where branches meet it counts as one that has come
 * there: it wakes those that wait, or leaves the meeting to those that still come.
 */
final class GoOn {

  private final Mover mover;
  private final RuntimeService runtime;
  private final Definitions definitions;
  private final SilenceTimes silences;

  GoOn(Mover mover, RuntimeService runtime, Definitions definitions, SilenceTimes silences) {
    this.mover = mover;
    this.runtime = runtime;
    this.definitions = definitions;
    this.silences = silences;
  }

  /**
   * Where a dossier goes on.
   *
   * @param met whether branches met there before, even if only one is left
   */
  record Target(String element, boolean met) {}

  void at(String dossier, String process, Target target) {
    String element = target.element();
    String definition =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(process)
            .singleResult()
            .getProcessDefinitionId();
    ActivityImpl place =
        definitions
            .activity(definition, element)
            .orElseThrow(() -> new StepNotAnswered(dossier, element));
    List<Token> others = mover.tokens(process);
    List<Token> there = others.stream().filter(one -> one.element().equals(element)).toList();
    if (Joins.isJoin(place) || target.met()) {
      join(process, definition, place, others, there);
    } else if (there.isEmpty()) {
      mover.run(
          context -> {
            ExecutionEntity whole = context.getExecutionManager().findExecutionById(process);
            silences.before(whole, place);
            return null;
          });
      before(process, element);
    } else {
      throw new StandsThereAlready(dossier, element);
    }
  }

  private void join(
      String process,
      String definition,
      ActivityImpl join,
      List<Token> others,
      List<Token> waiting) {
    if (!waiting.isEmpty()) {
      // it looks anew whether everything has come
      mover.leave(process, waiting.subList(0, 1));
      before(process, join.getId());
    } else if (others.stream()
        .flatMap(one -> definitions.activity(definition, one.element()).stream())
        .noneMatch(place -> Joins.leadsTo(place, join))) {
      if (Joins.isParallel(join) && join.getIncomingTransitions().size() > 1) {
        runtime
            .createProcessInstanceModification(process)
            .startAfterActivity(join.getId())
            .execute();
      } else {
        before(process, join.getId());
      }
    }
  }

  private void before(String process, String element) {
    runtime.createProcessInstanceModification(process).startBeforeActivity(element).execute();
  }
}
