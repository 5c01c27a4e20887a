package vn.thutuc.page.of;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.FieldDraft;
import vn.thutuc.page.FieldType;
import vn.thutuc.page.FieldView;
import vn.thutuc.page.FormView;
import vn.thutuc.page.OptionView;
import vn.thutuc.page.ShownWhen;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.FieldError;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;
import vn.thutuc.rules.Text;

/**
 * Draws forms: the same definition the server reads the answers by, in the reader's language.
 *
 * <p>A field that depends on an answer given elsewhere is left out or asked as that answer says;
 * one that depends on an answer of the same page stays, with the condition beside it.
 */
@Component
public final class Forms {

  private final Words words;
  private final FieldErrors errors;

  Forms(Words words, FieldErrors errors) {
    this.words = words;
    this.errors = errors;
  }

  /** A whole form with what was typed and what is wrong. */
  public FormView draw(
      FormDefinition form, Map<String, List<String>> raw, List<FieldError> problems) {
    return draw(form, form.fields(), raw, problems);
  }

  /** Some of a form's top fields, as one page of several. */
  public FormView draw(
      FormDefinition form,
      List<FormField> part,
      Map<String, List<String>> raw,
      List<FieldError> problems) {
    Sheet sheet = new Sheet(form, part, raw, problems);
    return FormView.of(sheet.views(part, ""));
  }

  /** The same form to be read only. */
  public FormView show(FormDefinition form, Map<String, List<String>> raw) {
    Sheet sheet = new Sheet(form, form.fields(), raw, List.of());
    sheet.readOnly = true;
    return FormView.of(sheet.views(form.fields(), ""));
  }

  /** One drawing: the answers so far and the fields that share the page. */
  private final class Sheet {

    private final FormDefinition form;
    private final Map<String, List<String>> raw;
    private final List<FieldError> problems;
    private final Map<String, Object> answers;
    private final Set<String> onPage;
    private boolean readOnly;

    Sheet(
        FormDefinition form,
        List<FormField> part,
        Map<String, List<String>> raw,
        List<FieldError> problems) {
      this.form = form;
      this.raw = raw;
      this.problems = problems;
      this.answers = form.read(raw).answers();
      this.onPage = keys(part).collect(Collectors.toSet());
    }

    private static Stream<String> keys(List<FormField> fields) {
      return fields.stream().flatMap(f -> Stream.concat(Stream.of(f.key()), keys(f.children())));
    }

    List<FieldView> views(List<FormField> fields, String prefix) {
      List<FieldView> views = new ArrayList<>();
      for (FormField field : fields) {
        if (!isSettledAway(field)) {
          view(field, prefix).ifPresent(views::add);
        }
      }
      return views;
    }

    /** Whether an answer from another page, or a page only read, says the field does not apply. */
    private boolean isSettledAway(FormField field) {
      FormField.HideRule hide = field.hide();
      return hide != null
          && (readOnly || !onPage.contains(hide.field()))
          && hide.holds(answers.get(hide.field()));
    }

    private Optional<FieldView> view(FormField field, String prefix) {
      return FieldType.of(field.type()).map(type -> view(type, field, prefix));
    }

    private FieldView view(FieldType type, FormField field, String prefix) {
      String path = prefix + field.key();
      Text standing = field.text();
      FieldDraft draft =
          FieldView.of(type, path, words.of(standing == null ? field.label() : standing))
              .hint(field.description() == null ? null : words.of(field.description()))
              .required(field.required())
              .readOnly(readOnly)
              .values(values(type, path))
              .error(errors.text(problems, path, form))
              .shownWhen(condition(field, prefix));
      field.options().forEach(option -> draft.option(view(option)));
      if (type == FieldType.DYNAMICLIST) {
        views(field.children(), path + "[0].").forEach(draft::child);
        for (int row : RawValues.rows(raw, path)) {
          draft.row(views(field.children(), path + "[" + row + "]."));
        }
      } else {
        views(field.children(), prefix).forEach(draft::child);
      }
      return draft.build();
    }

    /** A stored day, 2026-11-24, is shown as people write it. */
    private List<String> values(FieldType type, String path) {
      List<String> values = raw.getOrDefault(path, List.of());
      return type != FieldType.DATETIME
          ? values
          : values.stream().map(day -> written(day)).toList();
    }

    private String written(String day) {
      try {
        return words.date(LocalDate.parse(day));
      } catch (DateTimeParseException asTyped) {
        return day;
      }
    }

    private OptionView view(FormField.Option option) {
      return OptionView.of(option.value(), words.of(option.label()));
    }

    private @Nullable ShownWhen condition(FormField field, String prefix) {
      FormField.HideRule hide = field.hide();
      if (hide == null || readOnly || !onPage.contains(hide.field())) {
        return null;
      }
      FormField asked = form.field(hide.field()).orElse(null);
      if (asked == null) {
        return null;
      }
      boolean inRow = !prefix.isEmpty() && isRowField(asked);
      String name = (inRow ? prefix : "") + hide.field();
      return new ShownWhen(
          name, !hide.equal(), String.valueOf(hide.value()), conditionInWords(asked, hide));
    }

    private boolean isRowField(FormField asked) {
      return form.allFields()
          .filter(FormField::isList)
          .anyMatch(list -> list.children().contains(asked));
    }

    private String conditionInWords(FormField asked, FormField.HideRule hide) {
      String label = words.of(asked.label());
      if (hide.value() instanceof Boolean value) {
        boolean ifTicked = hide.equal() != value;
        return words.text(ifTicked ? "form.when.ticked" : "form.when.not-ticked", label);
      }
      String value =
          asked.options().stream()
              .filter(option -> option.value().equals(hide.value()))
              .map(option -> words.of(option.label()))
              .findFirst()
              .orElse(String.valueOf(hide.value()));
      return words.text(hide.equal() ? "form.when.not-chosen" : "form.when.chosen", label, value);
    }
  }
}
