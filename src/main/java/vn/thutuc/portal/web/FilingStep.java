package vn.thutuc.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thutuc.procedure.FieldError;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;
import vn.thutuc.rules.Text;

/**
 * One page of filing: a group of the form, or what stands between groups.
 *
 * @param number from 1, also for steps that do not apply
 */
record FilingStep(int number, Text title, List<FormField> fields, FormField group) {

  /** The steps of a form, in order; texts between groups go with the next one. */
  static List<FilingStep> of(FormDefinition form) {
    List<FilingStep> steps = new ArrayList<>();
    List<FormField> loose = new ArrayList<>();
    for (FormField field : form.fields()) {
      if (field.type().equals("group")) {
        List<FormField> fields = new ArrayList<>(loose);
        fields.addAll(field.children());
        steps.add(new FilingStep(steps.size() + 1, field.label(), fields, field));
        loose.clear();
      } else if (field.isInput() || field.isList()) {
        List<FormField> fields = new ArrayList<>(loose);
        fields.add(field);
        steps.add(new FilingStep(steps.size() + 1, field.label(), fields, field));
        loose.clear();
      } else {
        loose.add(field);
      }
    }
    return steps;
  }

  /** Whether the answers so far make this step needless. */
  boolean isSkipped(Map<String, Object> answers) {
    FormField.HideRule hide = group.hide();
    return hide != null && hide.holds(answers.get(hide.field()));
  }

  /** Whether an input of that name belongs to this step. */
  boolean owns(String name) {
    int end = name.indexOf('[');
    return keys().contains(end < 0 ? name : name.substring(0, end));
  }

  List<FieldError> errors(List<FieldError> all) {
    return all.stream().filter(error -> owns(error.path())).toList();
  }

  /** A field of a list's rows, so that an empty row can be kept. */
  String fieldOfRow(String list) {
    return fields.stream()
        .filter(field -> field.key().equals(list) && !field.children().isEmpty())
        .map(field -> field.children().get(0).key())
        .findFirst()
        .orElse("_");
  }

  private Set<String> keys() {
    return fields.stream().flatMap(FilingStep::keys).collect(Collectors.toSet());
  }

  private static Stream<String> keys(FormField field) {
    return field.isList()
        ? Stream.of(field.key())
        : Stream.concat(
            Stream.of(field.key()), field.children().stream().flatMap(FilingStep::keys));
  }
}
