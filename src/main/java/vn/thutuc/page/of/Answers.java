package vn.thutuc.page.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.page.SectionView;
import vn.thutuc.page.SummaryRow;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;
import vn.thutuc.rules.Text;

/** Answers as people read them back, in the form's own order and words. */
@Component
public final class Answers {

  private final Words words;

  Answers(Words words) {
    this.words = words;
  }

  /** What a dossier says, in the dictionary's words: declared first, then found by officials. */
  public List<SectionView> facts(Bundle bundle, FormDefinition form, Dossier dossier) {
    UnaryOperator<FormField> named = field -> named(bundle, field);
    List<FormField> asked = form.fields().stream().map(field -> deep(field, named)).toList();
    List<SectionView> facts = new ArrayList<>(sections(form.title(), asked, dossier.answers()));
    List<FormField> found =
        bundle.forms().stream()
            .flatMap(FormDefinition::allFields)
            .filter(FormField::isInput)
            .filter(field -> dossier.findings().containsKey(field.key()))
            .collect(Collectors.toMap(FormField::key, named, (a, b) -> a, LinkedHashMap::new))
            .values()
            .stream()
            .toList();
    facts.addAll(sections(words.text("facts.found"), found, dossier.findings()));
    return facts;
  }

  /** Some fields by name, as they are known now: declared, or found by officials. */
  public List<SummaryRow> named(Bundle bundle, Dossier dossier, List<String> names) {
    Map<String, Object> known = dossier.known();
    Map<String, FormField> fields =
        bundle.forms().stream()
            .flatMap(FormDefinition::allFields)
            .filter(FormField::isInput)
            .collect(Collectors.toMap(FormField::key, field -> named(bundle, field), (a, b) -> a));
    return names.stream()
        .filter(fields::containsKey)
        .flatMap(name -> row(fields.get(name), known.get(name)).stream())
        .toList();
  }

  private static FormField deep(FormField field, UnaryOperator<FormField> named) {
    List<FormField> children = field.children().stream().map(c -> deep(c, named)).toList();
    return with(named.apply(field), named.apply(field).label(), children);
  }

  /** The field under the name the dictionary gives it, where it has one. */
  private static FormField named(Bundle bundle, FormField field) {
    return bundle
        .dictionary()
        .dossierField(field.key())
        .filter(known -> field.isInput() && !known.label().vi().equals(known.name()))
        .map(known -> with(field, known.label(), field.children()))
        .orElse(field);
  }

  private static FormField with(FormField field, Text label, List<FormField> children) {
    return new FormField(
        field.type(),
        field.key(),
        label,
        field.description(),
        field.text(),
        field.options(),
        field.required(),
        field.constraints(),
        children,
        field.properties(),
        field.hide());
  }

  private List<SectionView> sections(
      @Nullable Text title, List<FormField> fields, Map<String, Object> answers) {
    return sections(title == null ? "" : words.of(title), fields, answers);
  }

  /** The answered ones of some fields. */
  public List<SectionView> sections(
      String title, List<FormField> fields, Map<String, Object> answers) {
    List<SectionView> sections = new ArrayList<>();
    add(sections, title, fields, answers);
    return sections.stream().filter(section -> !section.rows().isEmpty()).toList();
  }

  private void add(
      List<SectionView> sections,
      String title,
      List<FormField> fields,
      Map<String, Object> answers) {
    List<SummaryRow> rows = new ArrayList<>();
    sections.add(new SectionView(title, rows));
    int own = sections.size() - 1;
    for (FormField field : fields) {
      if (field.isList()) {
        addRows(sections, field, answers.get(field.key()));
      } else if (field.isInput()) {
        row(field, answers.get(field.key())).ifPresent(rows::add);
      } else if (!field.children().isEmpty()) {
        add(sections, words.of(field.label()), field.children(), answers);
      }
    }
    sections.set(own, new SectionView(title, rows));
  }

  private void addRows(List<SectionView> sections, FormField list, @Nullable Object value) {
    if (!(value instanceof List<?> items)) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Map<?, ?> item) {
        List<SummaryRow> rows =
            list.children().stream()
                .flatMap(field -> row(field, item.get(field.key())).stream())
                .toList();
        sections.add(new SectionView(words.of(list.label()) + " " + (i + 1), rows));
      }
    }
  }

  private Optional<SummaryRow> row(FormField field, @Nullable Object value) {
    boolean paper = field.properties().containsKey("document");
    boolean empty = value == null || "".equals(value);
    return paper || empty
        ? Optional.empty()
        : Optional.of(SummaryRow.of(words.of(field.label()), text(field, value)));
  }

  private String text(FormField field, Object value) {
    if (value instanceof List<?> several) {
      return String.join(", ", several.stream().map(one -> text(field, one)).toList());
    }
    if (value instanceof Boolean yes) {
      return words.text(yes ? "form.yes" : "form.no");
    }
    if (value instanceof LocalDate date) {
      return words.date(date);
    }
    if (value instanceof BigDecimal || value instanceof Long || value instanceof Integer) {
      return words.number((Number) value);
    }
    return "datetime".equals(field.type()) ? date(value.toString()) : option(field, value);
  }

  /** A day as the store gives it back. */
  private String date(String stored) {
    return stored.matches("\\d{4}-\\d{2}-\\d{2}") ? words.date(LocalDate.parse(stored)) : stored;
  }

  private String option(FormField field, Object value) {
    return field.options().stream()
        .filter(option -> option.value().equals(value))
        .map(option -> words.of(option.label()))
        .findFirst()
        .orElse(value.toString());
  }
}
