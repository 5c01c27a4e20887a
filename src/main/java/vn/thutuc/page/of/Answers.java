package vn.thutuc.page.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.SectionView;
import vn.thutuc.page.SummaryRow;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;

/** Answers as people read them back, in the form's own order and words. */
@Component
public final class Answers {

  private final Words words;

  Answers(Words words) {
    this.words = words;
  }

  /** The answered fields of a form, a section for each of its groups and rows. */
  public List<SectionView> sections(FormDefinition form, Map<String, Object> answers) {
    String title = form.title() == null ? "" : words.of(form.title());
    return sections(title, form.fields(), answers);
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
