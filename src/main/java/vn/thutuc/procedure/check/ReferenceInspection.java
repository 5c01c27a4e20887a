package vn.thutuc.procedure.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.Manifest;

/** Does everything a step or form names exist in the bundle? */
final class ReferenceInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    Bundle bundle = subject.bundle();
    if (!bundle.files().containsKey(subject.processFile())) {
      return;
    }
    Manifest manifest = subject.manifest();
    Set<String> decisions = subject.decisions();
    String file = subject.processFile();
    for (Flow.Step step : subject.flow().steps()) {
      if (step.decision() != null && !decisions.contains(step.decision())) {
        report.add(Kind.REF_DECISION, file, step.id(), step.decision());
      }
      if (step.formId() != null && bundle.form(step.formId()).isEmpty()) {
        report.add(Kind.REF_FORM, file, step.id(), step.formId());
      }
      inspectBean(step, manifest, file, report);
    }
    Manifest.Fee fee = manifest.fee();
    if (fee != null && fee.decision() != null && !decisions.contains(fee.decision())) {
      report.add(Kind.REF_DECISION, subject.manifestFile(), "fee", fee.decision());
    }
    bundle.forms().forEach(form -> inspectDocuments(form, manifest, report));
    reportUnusedForms(subject, report);
  }

  private static void inspectBean(Flow.Step step, Manifest manifest, String file, Report report) {
    if ("rules".equals(step.bean())) {
      String ruleSet = step.property("ruleSet").orElse("");
      if (!manifest.ruleSets().containsKey(ruleSet)) {
        report.add(Kind.REF_RULE_SET, file, step.id(), ruleSet);
      }
    } else if ("issueResult".equals(step.bean())) {
      String result = step.property("result").orElse("");
      if (manifest.results().stream().noneMatch(known -> known.id().equals(result))) {
        report.add(Kind.REF_RESULT, file, step.id(), result);
      }
    }
  }

  private static void inspectDocuments(FormDefinition form, Manifest manifest, Report report) {
    form.allFields()
        .forEach(
            field -> {
              String document = field.properties().get("document");
              if (document != null && manifest.document(document).isEmpty()) {
                report.add(Kind.REF_DOCUMENT, form.file(), field.key(), document);
              }
            });
  }

  private static void reportUnusedForms(Subject subject, Report report) {
    Set<String> used = new HashSet<>();
    subject.manifest().forms().values().forEach(f -> used.add(subject.bundle().path("forms", f)));
    Map<String, Flow> flows = subject.bundle().flows();
    for (FormDefinition form : subject.bundle().forms()) {
      boolean named =
          flows.values().stream()
              .flatMap(flow -> flow.steps().stream())
              .anyMatch(step -> form.id().equals(step.formId()));
      if (!named && !used.contains(form.file())) {
        report.add(Kind.FILE_UNUSED, form.file(), form.id());
      }
    }
  }
}
