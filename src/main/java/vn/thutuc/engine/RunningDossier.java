package vn.thutuc.engine;

import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Finds the process a dossier runs in; called procedures hang below it. */
final class RunningDossier {

  private RunningDossier() {}

  /**
   * @throws DossierNotRunning if there is none
   */
  static ExecutionEntity find(String dossier, CommandContext context) {
    ProcessInstanceQueryImpl query = new ProcessInstanceQueryImpl();
    query.processInstanceBusinessKey(dossier).rootProcessInstances();
    return context.getExecutionManager().findProcessInstancesByQueryCriteria(query, null).stream()
        .findFirst()
        .map(found -> context.getExecutionManager().findExecutionById(found.getId()))
        .orElseThrow(() -> new DossierNotRunning(dossier));
  }
}
