package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thutuc.rules.dmn.Column;
import vn.thutuc.rules.dmn.DmnTable;
import vn.thutuc.rules.dmn.Kind;
import vn.thutuc.rules.problem.Faults;

/** Finds in the dictionary what each input column of a table asks for. */
final class InputColumns {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private final Dictionary dictionary;
  private final Map<String, Column> lent;
  private final Set<String> lentNames = new HashSet<>();

  InputColumns(Dictionary dictionary, Map<String, Column> lent) {
    this.dictionary = dictionary;
    this.lent = lent;
  }

  /** Every name a cell may read. */
  Set<String> names() {
    Set<String> names = new HashSet<>(lent.keySet());
    if (dictionary.type(FactType.DOSSIER).isPresent()) {
      dictionary.dossier().fields().forEach(field -> names.add(field.name()));
    }
    return names;
  }

  /** The inputs found that are outputs of other tables; known after {@link #of}. */
  Set<String> lentNames() {
    return lentNames;
  }

  List<Column> of(DmnTable table, Faults faults) {
    List<Column> columns = new ArrayList<>();
    for (DmnTable.Input input : table.inputs()) {
      String expression = input.expression();
      if (!NAME.matcher(expression).matches()) {
        columns.add(Column.of(expression, Kind.NONE));
        continue;
      }
      Optional<Column> column = column(expression);
      if (column.isEmpty()) {
        faults.add("dmn.unknown-field", table.decision(), expression);
      } else if (lent.containsKey(expression) && field(expression).isPresent()) {
        faults.add("dmn.output-hides-field", table.decision(), expression);
      }
      columns.add(column.orElse(Column.of(expression, Kind.NONE)));
    }
    return columns;
  }

  private Optional<FactField> field(String name) {
    return dictionary.type(FactType.DOSSIER).flatMap(dossier -> dossier.field(name));
  }

  private Optional<Column> column(String name) {
    Column output = lent.get(name);
    if (output != null) {
      lentNames.add(name);
      return Optional.of(output);
    }
    return field(name)
        .map(
            field ->
                new Column(
                    name,
                    field.kind(),
                    field.type() == FieldType.INTEGER,
                    field.values(),
                    field.min(),
                    field.max()));
  }
}
