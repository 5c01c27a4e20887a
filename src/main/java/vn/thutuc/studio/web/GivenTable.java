package vn.thutuc.studio.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.SummaryRow;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FormField;
import vn.thutuc.rules.FactField;

/** Answers of a worked case as people read them, in the words of the dictionary and the forms. */
@Component
class GivenTable {

  private final Words words;

  GivenTable(Words words) {
    this.words = words;
  }

  List<SummaryRow> of(Map<String, Object> answers, Bundle bundle) {
    List<SummaryRow> rows = new ArrayList<>();
    answers.forEach((name, value) -> add(rows, "", name, value, bundle));
    return rows;
  }

  private void add(
      List<SummaryRow> rows, String before, String name, @Nullable Object value, Bundle bundle) {
    String label = before + label(name, bundle);
    if (value instanceof Map<?, ?> object) {
      object.forEach((key, each) -> add(rows, label + " · ", key.toString(), each, bundle));
    } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
      for (int i = 0; i < list.size(); i++) {
        String numbered = label + " " + (i + 1) + " · ";
        if (list.get(i) instanceof Map<?, ?> object) {
          object.forEach((key, each) -> add(rows, numbered, key.toString(), each, bundle));
        }
      }
    } else if (value != null) {
      rows.add(SummaryRow.of(label, shown(name, value, bundle)));
    }
  }

  private String shown(String name, Object value, Bundle bundle) {
    if (value instanceof List<?> list) {
      return String.join(", ", list.stream().map(each -> shown(name, each, bundle)).toList());
    }
    if (value instanceof Boolean yes) {
      return words.text(yes ? "form.yes" : "form.no");
    }
    if (value instanceof Number number) {
      return words.number(
          number instanceof BigDecimal ? number : new BigDecimal(number.toString()));
    }
    return field(name, bundle)
        .filter(known -> known.values().contains(value.toString()))
        .map(known -> words.of(known.labelOf(value)))
        .or(() -> option(name, value, bundle))
        .orElse(value.toString());
  }

  private Optional<String> option(String name, Object value, Bundle bundle) {
    return question(name, bundle).stream()
        .flatMap(question -> question.options().stream())
        .filter(option -> value.equals(option.value()))
        .map(option -> words.of(option.label()))
        .findFirst();
  }

  private String label(String name, Bundle bundle) {
    return field(name, bundle)
        .filter(known -> !known.label().vi().equals(name))
        .map(known -> words.of(known.label()))
        .or(() -> question(name, bundle).map(question -> words.of(question.label())))
        .orElse(name);
  }

  private static Optional<FormField> question(String name, Bundle bundle) {
    return bundle.forms().stream().flatMap(form -> form.field(name).stream()).findFirst();
  }

  private static Optional<FactField> field(String name, Bundle bundle) {
    return bundle
        .dictionary()
        .dossierField(name)
        .or(
            () ->
                bundle.dictionary().types().stream()
                    .flatMap(type -> type.field(name).stream())
                    .findFirst());
  }
}
