package vn.thutuc.desk;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DossierNotFound;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.Reception;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Procedures;

/** Puts an official at a task, or says why not. */
@Component
class Stints {

  private final WorkList list;
  private final WorkItems items;
  private final Dossiers dossiers;
  private final Procedures procedures;
  private final Directory directory;
  private final Reception reception;
  private final Clock clock;

  Stints(
      WorkList list,
      WorkItems items,
      Dossiers dossiers,
      Procedures procedures,
      Directory directory,
      Reception reception,
      Clock clock) {
    this.list = list;
    this.items = items;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.directory = directory;
    this.reception = reception;
    this.clock = clock;
  }

  /**
   * The stint; takes the task for the official where it is free, and holds it against others until
   * the transaction ends.
   *
   * @throws TaskNotFound if there is no such task in the official's unit
   * @throws NotYourRole if the official does not hold its role
   * @throws TaskTaken if a colleague has it
   * @throws TaskDone if it waits no longer
   */
  Stint begin(String taskId, Official official) {
    String role = visible(taskId, official).role();
    if (!official.groups().contains(role)) {
      throw new NotYourRole(role);
    }
    if (!items.claim(taskId, official.username(), clock.instant())) {
      throw lost(taskId);
    }
    // the dossier may have moved to another version while this waited for the task
    WorkItem item = visible(taskId, official);
    Dossier dossier = dossiers.get(item.dossier());
    reception.takenUp(dossier);
    Bundle bundle = procedures.bundle(item.bundle());
    return new Stint(
        item,
        dossier,
        bundle,
        bundle
            .flow()
            .step(item.element())
            .orElseThrow(() -> new DossierNotFound(item.dossier().value())),
        official);
  }

  /**
   * Ends it undone: the task is free again.
   *
   * @throws TaskNotFound if there is no such task in the official's unit
   * @throws TaskTaken if a colleague has it
   * @throws TaskDone if nobody has it or it waits no longer
   */
  void putBack(String taskId, Official official) {
    visible(taskId, official);
    if (!items.release(taskId, official.username())) {
      throw lost(taskId);
    }
  }

  private WorkItem visible(String taskId, Official official) {
    return list.item(taskId)
        .filter(item -> item.unit().equals(official.unit().id()))
        .orElseThrow(() -> new TaskNotFound(taskId));
  }

  private RuntimeException lost(String taskId) {
    WorkItem now = list.item(taskId).orElseThrow(() -> new TaskNotFound(taskId));
    String holder = now.assignee();
    return now.isOpen() && holder != null ? new TaskTaken(name(holder)) : new TaskDone();
  }

  private String name(String account) {
    return directory.official(account).map(Official::name).orElse(account);
  }
}
