package vn.thutuc.engine;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** Puts a dossier at the step it goes on at. */
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

  /**
   * Counts as having come where branches meet. If nobody else can still come, the meeting is over
   * and the dossier goes on, once. Otherwise as many wait as are needed for the meeting to be over
   * when the last has come.
   */
  private void join(
      String process,
      String definition,
      ActivityImpl join,
      List<Token> others,
      List<Token> waiting) {
    long coming =
        others.stream()
            .filter(one -> !waiting.contains(one))
            .flatMap(one -> definitions.activity(definition, one.element()).stream())
            .filter(place -> Joins.leadsTo(place, join))
            .count();
    int branches = join.getIncomingTransitions().size();
    if (coming == 0) {
      mover.leave(process, waiting);
      if (Joins.isParallel(join) && branches > 1) {
        runtime
            .createProcessInstanceModification(process)
            .startAfterActivity(join.getId())
            .execute();
      } else {
        before(process, join.getId());
      }
    } else if (Joins.isParallel(join)) {
      for (long here = waiting.size(); here < branches - coming; here++) {
        before(process, join.getId());
      }
    } else if (waiting.isEmpty()) {
      before(process, join.getId());
    }
  }

  private void before(String process, String element) {
    runtime.createProcessInstanceModification(process).startBeforeActivity(element).execute();
  }
}
