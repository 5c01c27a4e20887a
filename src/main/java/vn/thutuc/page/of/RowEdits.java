package vn.thutuc.page.of;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;

/** A press on a list's "add a row" or "remove this row": it changes the page and sends nothing. */
public final class RowEdits {

  private RowEdits() {}

  /** The values with the row added or removed; empty where no such button was pressed. */
  public static Optional<Map<String, List<String>>> of(
      Map<String, String[]> parameters, FormDefinition form, Map<String, List<String>> values) {
    String add = first(parameters, "_add");
    String remove = first(parameters, "_remove");
    if (add != null) {
      return Optional.of(RawValues.withRow(values, add, firstField(form, add)));
    }
    return Optional.ofNullable(remove).map(row -> RawValues.withoutRow(values, row));
  }

  private static @Nullable String first(Map<String, String[]> parameters, String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  private static String firstField(FormDefinition form, String list) {
    return form.field(list).stream()
        .flatMap(field -> field.children().stream())
        .map(FormField::key)
        .findFirst()
        .orElse("_");
  }
}
