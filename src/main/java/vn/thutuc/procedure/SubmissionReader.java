package vn.thutuc.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads submitted values by the fields of a form; hidden fields are skipped, rows renumbered. */
final class SubmissionReader {

  /** More rows than any household or building needs. */
  private static final int MOST_ROWS = 50;

  private final Map<String, List<String>> raw;
  private final List<FieldError> errors = new ArrayList<>();

  SubmissionReader(Map<String, List<String>> raw) {
    this.raw = raw;
  }

  Submission read(List<FormField> fields) {
    Map<String, Object> answers = new LinkedHashMap<>();
    read(fields, "", answers, Map.of());
    return new Submission(answers, errors);
  }

  private void read(
      List<FormField> fields,
      String prefix,
      Map<String, Object> answers,
      Map<String, Object> outer) {
    for (FormField field : fields) {
      if (isHidden(field, answers, outer)) {
        continue;
      }
      if (field.isList()) {
        answers.put(field.key(), rows(field, prefix, answers));
      } else if (field.isInput()) {
        Object value = value(field, prefix);
        if (value != null) {
          answers.put(field.key(), value);
        }
      } else {
        read(field.children(), prefix, answers, outer);
      }
    }
  }

  private @Nullable Object value(FormField field, String prefix) {
    String path = prefix + field.key();
    return new FieldReader(field, path, errors).read(raw.getOrDefault(path, List.of()));
  }

  private List<Map<String, Object>> rows(FormField list, String prefix, Map<String, Object> outer) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Set<Integer> indexes = indexes(prefix + list.key());
    if (indexes.size() > MOST_ROWS) {
      errors.add(new FieldError(prefix + list.key(), "form.rows", List.of(MOST_ROWS)));
      return rows;
    }
    for (int index : indexes) {
      String row = prefix + list.key() + "[" + index + "].";
      if (isFilled(row)) {
        Map<String, Object> answers = new LinkedHashMap<>();
        read(list.children(), row, answers, outer);
        rows.add(answers);
      }
    }
    return rows;
  }

  private Set<Integer> indexes(String list) {
    Pattern shape = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,4})]\\..*");
    Set<Integer> indexes = new TreeSet<>();
    for (String name : raw.keySet()) {
      Matcher index = shape.matcher(name);
      if (index.matches()) {
        indexes.add(Integer.valueOf(index.group(1)));
      }
    }
    return indexes;
  }

  /** A row the browser left empty is no row. */
  private boolean isFilled(String row) {
    return raw.entrySet().stream()
        .filter(value -> value.getKey().startsWith(row))
        .anyMatch(value -> value.getValue().stream().anyMatch(text -> !text.isBlank()));
  }

  /** A comparison looks in the same row first, then in the form around it. */
  private static boolean isHidden(
      FormField field, Map<String, Object> answers, Map<String, Object> outer) {
    FormField.HideRule hide = field.hide();
    if (hide == null) {
      return false;
    }
    Object answer = answers.get(hide.field());
    return hide.holds(answer == null ? outer.get(hide.field()) : answer);
  }
}
