package vn.thutuc.desk;

import java.util.List;
import java.util.Map;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.engine.Actor;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Submission;

/** One official at one open task: everything a decision there needs. */
record Stint(WorkItem item, Dossier dossier, Bundle bundle, Flow.Step step, Official official) {

  /** What the step's form reads from values; nothing where the step has no form. */
  Submission submission(Map<String, List<String>> values) {
    String formId = step.formId();
    return formId == null
        ? new Submission(Map.of(), List.of())
        : bundle.form(formId).orElseThrow().read(values);
  }

  Actor actor() {
    return new Actor(official.username(), official.groups());
  }
}
