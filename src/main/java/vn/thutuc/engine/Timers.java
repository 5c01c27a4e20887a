package vn.thutuc.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import vn.thutuc.engine.guard.StepBudgetExceeded;

/** Fires timers by hand, for scenarios and tests: the live clock is never moved. */
public class Timers {

  private final ProcessEngine camunda;

  Timers(ProcessEngine camunda) {
    this.camunda = camunda;
  }

  /**
   * Fires the timer a dossier waits for at an element, whether it is due or not.
   *
   * @throws NothingAwaited if no timer runs there
   * @throws ModelRanAway if what follows does not come to rest
   */
  public void fire(String dossier, String element) {
    List<Job> jobs =
        camunda
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(dossier)
            .list()
            .stream()
            .flatMap(process -> timersOf(process.getId(), element).stream())
            .toList();
    if (jobs.isEmpty()) {
      throw new NothingAwaited(dossier, element);
    }
    try {
      camunda.getManagementService().executeJob(jobs.get(0).getId());
    } catch (StepBudgetExceeded endless) {
      throw new ModelRanAway(endless);
    }
  }

  private List<Job> timersOf(String process, String element) {
    return camunda
        .getManagementService()
        .createJobQuery()
        .processInstanceId(process)
        .activityId(element)
        .timers()
        .list();
  }
}
