package vn.thutuc.studio.cases;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FormField;
import vn.thutuc.rules.FactField;

/**
 * Takes the person out of a dossier's answers. Only what names nobody is kept as it was: choices,
 * yes or no, numbers not marked personal. Every text becomes a sample text of the same kind, the
 * same one wherever it stood; every day becomes another day, as {@link MaskedDays} chose it.
 */
final class CaseMask {

  private static final int TELLING = 4;

  private final Bundle bundle;
  private final Map<String, String> days;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Set<String> fields = new LinkedHashSet<>();

  /**
   * @param days the day to write for each day answered
   */
  CaseMask(Bundle bundle, Map<String, String> days) {
    this.bundle = bundle;
    this.days = days;
  }

  Map<String, Object> of(Map<?, ?> answers) {
    Map<String, Object> masked = new LinkedHashMap<>();
    answers.forEach(
        (name, value) ->
            of(name.toString(), value).ifPresent(kept -> masked.put(name.toString(), kept)));
    return masked;
  }

  private Optional<Object> of(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return Optional.of(of(object));
    } else if (value instanceof List<?> list) {
      return Optional.of(list.stream().flatMap(each -> of(name, each).stream()).toList());
    } else if (value instanceof Boolean) {
      return Optional.of(value);
    } else if (value instanceof Number) {
      return number(name, value);
    } else if (value instanceof String text && !text.isEmpty()) {
      return Optional.of(text(name, text));
    }
    return Optional.empty();
  }

  /** A number nobody described could be an account or a telephone: it is left out. */
  private Optional<Object> number(String name, Object value) {
    boolean kept = field(name).filter(field -> !field.personal()).isPresent();
    if (!kept) {
      fields.add(name);
    }
    return kept ? Optional.of(value) : Optional.empty();
  }

  private String text(String name, String value) {
    String day = days.get(value);
    if (day != null) {
      fields.add(name);
      return day;
    }
    if (isChoice(name, value)) {
      return value;
    }
    fields.add(name);
    return texts.computeIfAbsent(value, text -> sample(name, text));
  }

  private boolean isChoice(String name, String value) {
    return field(name).filter(field -> field.values().contains(value)).isPresent()
        || question(name)
            .filter(field -> field.options().stream().anyMatch(one -> value.equals(one.value())))
            .isPresent();
  }

  private String sample(String name, String value) {
    int number = texts.size() + 1;
    if (value.matches("[0-9 .+-]+")) {
      String zeros = "0".repeat(Math.max(1, value.length()));
      String digits = zeros + number;
      return digits.substring(digits.length() - Math.max(value.length(), 2));
    }
    return value.contains("@")
        ? "mau-" + number + "@example.org"
        : label(name) + " (mẫu " + number + ")";
  }

  private String label(String name) {
    return field(name)
        .map(field -> field.label().vi())
        .or(() -> question(name).map(field -> field.label().vi()))
        .orElse(name);
  }

  private Optional<FactField> field(String name) {
    return bundle
        .dictionary()
        .dossierField(name)
        .or(
            () ->
                bundle.dictionary().types().stream()
                    .flatMap(type -> type.field(name).stream())
                    .findFirst());
  }

  private Optional<FormField> question(String name) {
    return bundle.forms().stream().flatMap(form -> form.field(name).stream()).findFirst();
  }

  /** The names of the fields whose answers were replaced or left out. */
  List<String> fields() {
    return List.copyOf(fields);
  }

  /** The texts and days of the dossier that stand in what was written all the same. */
  List<String> leftIn(String written) {
    return Stream.concat(texts.keySet().stream(), days.keySet().stream())
        .filter(original -> original.length() >= TELLING && written.contains(original))
        .toList();
  }
}
