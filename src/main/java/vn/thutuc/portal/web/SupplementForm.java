package vn.thutuc.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.AnswerCheck;
import vn.thutuc.dossier.ApplicationForm;
import vn.thutuc.page.FormView;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.Forms;
import vn.thutuc.page.of.RawValues;
import vn.thutuc.page.of.RowEdits;
import vn.thutuc.procedure.FieldError;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.Submission;

/**
 * The application again, for an applicant who was asked to correct it: only what was changed is
 * handed in.
 */
@Component
class SupplementForm {

  private final Forms forms;
  private final AnswerCheck check;

  SupplementForm(Forms forms, AnswerCheck check) {
    this.forms = forms;
    this.check = check;
  }

  /**
   * What came back.
   *
   * @param changes answers that differ from the ones declared before
   */
  record Answer(
      Map<String, List<String>> raw, Map<String, Object> changes, List<FieldError> errors) {

    boolean isValid() {
      return errors.isEmpty();
    }
  }

  FormView draw(CaseFile file) {
    return forms.draw(form(file), RawValues.of(file.dossier().answers()), List.of());
  }

  FormView redraw(CaseFile file, Answer answer) {
    return forms.draw(form(file), answer.raw(), answer.errors());
  }

  /** The form as the page sent it, nothing read of it yet. */
  FormView asSent(CaseFile file, Map<String, String[]> parameters) {
    return forms.draw(form(file), raw(parameters), List.of());
  }

  /** The form with a row more or less; empty where the page was sent for good. */
  Optional<FormView> edited(CaseFile file, Map<String, String[]> parameters) {
    FormDefinition form = form(file);
    return RowEdits.of(parameters, form, raw(parameters))
        .map(values -> forms.draw(form, values, List.of()));
  }

  /** A form whose corrections were not opened counts as unchanged. */
  Answer read(CaseFile file, Map<String, String[]> parameters) {
    FormDefinition form = form(file);
    if (!parameters.containsKey("_corrected")) {
      return new Answer(RawValues.of(file.dossier().answers()), Map.of(), List.of());
    }
    Map<String, List<String>> raw = raw(parameters);
    Submission submission = check.added(file.dossier(), file.bundle(), form, raw);
    Map<String, Object> before = form.read(RawValues.of(file.dossier().answers())).answers();
    Map<String, Object> changes = new LinkedHashMap<>();
    submission
        .answers()
        .forEach(
            (name, value) -> {
              if (!Objects.equals(value, before.get(name))) {
                changes.put(name, value);
              }
            });
    return new Answer(raw, changes, submission.errors());
  }

  private static Map<String, List<String>> raw(Map<String, String[]> parameters) {
    return RawValues.of(parameters, name -> !name.startsWith("_") && !name.equals("documents"));
  }

  private static FormDefinition form(CaseFile file) {
    return ApplicationForm.of(file.bundle());
  }
}
