package vn.thutuc.desk;

import vn.thutuc.dossier.Dossier;
import vn.thutuc.engine.Actor;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;

/** One official at one open task: everything a decision there needs. */
record Stint(WorkItem item, Dossier dossier, Bundle bundle, Flow.Step step, Official official) {

  Actor actor() {
    return new Actor(official.username(), official.groups());
  }
}
