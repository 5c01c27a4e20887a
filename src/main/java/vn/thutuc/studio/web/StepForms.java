package vn.thutuc.studio.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Flow;
import vn.thutuc.studio.draft.DraftFile;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.fix.StepValues;

/** Opens one step of the table as a form, with what may be chosen in it. */
@Component
class StepForms {

  static final List<String> ROLES =
      List.of("reception", "specialist", "head", "leader", "civil-status");

  private final DraftFiles files;
  private final Words words;

  StepForms(DraftFiles files, Words words) {
    this.files = files;
    this.words = words;
  }

  /** Shows the form of that step, if the bundle has it. */
  void show(Model model, DraftId draft, @Nullable Bundle bundle, String step) {
    if (bundle == null || step.isEmpty()) {
      return;
    }
    try {
      for (Map.Entry<String, Flow> file : bundle.flows().entrySet()) {
        file.getValue().step(step).ifPresent(found -> open(model, draft, file.getKey(), found));
      }
      model.addAttribute("laws", laws(bundle));
      model.addAttribute("costs", List.copyOf(bundle.manifest().costs().keySet()));
      model.addAttribute("roles", ROLES);
    } catch (BundleProblem unreadable) {
      // the table is not shown either; the findings say why
    }
  }

  private void open(Model model, DraftId draft, String file, Flow.Step step) {
    StepValues values =
        files
            .content(draft, file)
            .flatMap(content -> StepValues.read(content, step.id()))
            .orElseGet(() -> new StepValues(Map.of()));
    long revision = files.find(draft, file).map(DraftFile::revision).orElse(-1L);
    String kind = step.kind() == Flow.Kind.USER_TASK ? "user" : "other";
    model.addAttribute("stepForm", new StepForm(file, step.id(), kind, revision, values));
  }

  /** The form again with what was typed, over the revision of now; another's act takes nothing. */
  void again(Model model, DraftId draft, String file, String step, StepValues typed) {
    StepForm shown = (StepForm) model.getAttribute("stepForm");
    String kind = shown == null ? "user" : shown.kind();
    long revision = files.find(draft, file).map(DraftFile::revision).orElse(-1L);
    model.addAttribute("stepForm", new StepForm(file, step, kind, revision, typed));
    Map.of("laws", Map.of(), "costs", List.of(), "roles", ROLES)
        .forEach((list, nothing) -> model.asMap().putIfAbsent(list, nothing));
  }

  private Map<String, String> laws(Bundle bundle) {
    Map<String, String> laws = new LinkedHashMap<>();
    bundle.manifest().legalBasis().forEach(law -> laws.put(law.id(), words.of(law.citation())));
    return laws;
  }
}
