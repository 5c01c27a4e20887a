package vn.thutuc.procedure.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;
import vn.thutuc.rules.Dictionary;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.FieldType;

/** Does every form ask for facts of the dictionary, in the way the dictionary says? */
final class FormInspection implements Inspection {

  /** Which components can answer which type. */
  private static final Map<FieldType, Set<String>> COMPONENTS =
      Map.of(
          FieldType.STRING, Set.of("textfield", "textarea", "select", "radio"),
          FieldType.INTEGER, Set.of("number"),
          FieldType.DECIMAL, Set.of("number"),
          FieldType.BOOLEAN, Set.of("checkbox"),
          FieldType.DATE, Set.of("datetime"),
          FieldType.CHOICE, Set.of("radio", "select"));

  @Override
  public void inspect(Subject subject, Report report) {
    Dictionary dictionary = subject.bundle().dictionary();
    Set<String> ids = new HashSet<>();
    for (FormDefinition form : subject.bundle().forms()) {
      if (!ids.add(form.id())) {
        report.add(Kind.FORM_ID_TWICE, form.file(), form.id(), form.id());
      }
      new OneForm(form, dictionary, report).inspect();
    }
  }

  /** One form under inspection. */
  private record OneForm(
      FormDefinition form, Dictionary dictionary, Set<String> keys, Report report) {

    OneForm(FormDefinition form, Dictionary dictionary, Report report) {
      this(form, dictionary, new HashSet<>(), report);
    }

    void inspect() {
      FactType dossier = dictionary.dossier();
      form.fields().forEach(field -> inspect(field, dossier));
    }

    private void inspect(FormField field, FactType type) {
      boolean twice =
          (field.isInput() || field.isList()) && !keys.add(type.name() + "." + field.key());
      if (twice) {
        report.add(Kind.FORM_TWICE, form.file(), field.key(), field.label());
      }
      boolean local = "true".equals(field.properties().get("local"));
      if (field.isList()) {
        inspectList(field, local);
      } else if (field.isInput()) {
        inspectInput(field, type, local);
      } else {
        field.children().forEach(child -> inspect(child, type));
      }
      inspectHide(field);
    }

    private void inspectList(FormField field, boolean local) {
      Optional<FactType> rows =
          dictionary.types().stream().filter(type -> field.key().equals(type.from())).findFirst();
      if (rows.isPresent()) {
        field.children().forEach(child -> inspect(child, rows.get()));
      } else if (!local) {
        report.add(Kind.FORM_FIELD, form.file(), field.key(), field.label(), "from");
      }
    }

    private void inspectInput(FormField field, FactType type, boolean local) {
      Optional<FactField> fact = type.field(field.key());
      if (fact.isEmpty()) {
        if (!local && !field.properties().containsKey("document")) {
          report.add(Kind.FORM_FIELD, form.file(), field.key(), field.label(), type.name());
        }
      } else if (fact.get().computed() != null) {
        String days = String.join(", ", fact.get().computed().sources());
        report.add(Kind.FORM_COMPUTED, form.file(), field.key(), field.label(), days);
      } else if (!COMPONENTS.get(fact.get().type()).contains(field.type())) {
        report.add(
            Kind.FORM_TYPE,
            form.file(),
            field.key(),
            field.label(),
            field.type(),
            fact.get().type());
      } else if (fact.get().type() == FieldType.CHOICE) {
        Set<String> offered =
            field.options().stream().map(FormField.Option::value).collect(Collectors.toSet());
        offered.removeAll(fact.get().values());
        offered.forEach(
            value -> report.add(Kind.FORM_OPTION, form.file(), field.key(), field.label(), value));
      }
    }

    private void inspectHide(FormField field) {
      if (field.hide() != null && form.field(field.hide().field()).isEmpty()) {
        report.add(
            Kind.FORM_HIDE_FIELD, form.file(), field.key(), field.label(), field.hide().field());
      }
    }
  }
}
