package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Reason.Kind;
import vn.thutuc.rules.dmn.DmnTable.Output;
import vn.thutuc.rules.dmn.DmnTable.Row;
import vn.thutuc.rules.dmn.TableAnswer;

/** Writes what a table answered into a ruling, according to what it was asked for. */
final class TableReasons {

  private static final String DOCUMENT = "document";

  private final BookTable table;
  private final Purpose purpose;
  private final Function<String, @Nullable Object> values;
  private final RulingDraft draft;

  TableReasons(
      BookTable table,
      Purpose purpose,
      Function<String, @Nullable Object> values,
      RulingDraft draft) {
    this.table = table;
    this.purpose = purpose;
    this.values = values;
    this.draft = draft;
  }

  /** Writes values and reasons; gives the outcome of the table alone. */
  Outcome write(TableAnswer answer) {
    values(answer);
    return reasons(answer);
  }

  /** Writes the reasons only: of a table whose rows become facts for rules. */
  Outcome reasons(TableAnswer answer) {
    boolean asksYesOrNo = purpose == Purpose.PRE_CHECK || purpose == Purpose.DECISION;
    if (asksYesOrNo && table.listsFailures()) {
      return failures(answer);
    } else if (purpose == Purpose.CHECKLIST && table.source().indexOfOutput(DOCUMENT) >= 0) {
      documents(answer);
    } else if (asksYesOrNo && verdict(answer) != null) {
      return verdict(answer, Boolean.TRUE.equals(verdict(answer)));
    } else {
      answer.rows().forEach(row -> reason(row, Kind.APPLIED, code(answer, row), List.of()));
    }
    return Outcome.INFORMED;
  }

  private void values(TableAnswer answer) {
    boolean single =
        table.source().hitPolicy().isSingle() || table.source().hitPolicy().isAggregate();
    if (single) {
      answer.results().forEach(result -> result.forEach(draft::put));
      return;
    }
    for (Output output : table.source().outputs()) {
      List<Object> column = new ArrayList<>();
      for (Map<String, @Nullable Object> result : answer.results()) {
        Object value = result.get(output.name());
        if (value != null) {
          column.add(value);
        }
      }
      draft.put(output.name(), List.copyOf(column));
    }
  }

  private Outcome failures(TableAnswer answer) {
    for (Row row : table.source().rows()) {
      RowLaw law = table.law(row);
      int place = answer.rows().indexOf(row);
      if (place >= 0) {
        reason(row, Kind.NOT_MET, code(answer, row), remedies(row));
      } else if (law.met() != null) {
        String code = row.results().get(table.source().indexOfOutput("code"));
        add(row, Kind.MET, code.replace("\"", ""), law.met(), List.of());
      }
    }
    return answer.rows().isEmpty() ? Outcome.SATISFIED : Outcome.FAILED;
  }

  private void documents(TableAnswer answer) {
    for (int i = 0; i < answer.rows().size(); i++) {
      Object document = answer.results().get(i).get(DOCUMENT);
      if (document != null) {
        draft.require(document.toString());
        reason(answer.rows().get(i), Kind.REQUIRED, document.toString(), List.of());
      }
    }
  }

  /** The yes or no of a table with a boolean output; null if it has none. */
  private @Nullable Object verdict(TableAnswer answer) {
    boolean single = table.source().hitPolicy().isSingle() && !answer.results().isEmpty();
    return !single
        ? null
        : answer.results().get(0).values().stream()
            .filter(Boolean.class::isInstance)
            .findFirst()
            .orElse(null);
  }

  private Outcome verdict(TableAnswer answer, boolean yes) {
    Row row = answer.rows().get(0);
    reason(row, yes ? Kind.MET : Kind.NOT_MET, code(answer, row), List.of());
    return yes ? Outcome.SATISFIED : Outcome.FAILED;
  }

  /** A row's code: its output {@code code}, else its first text, else its place. */
  private String code(TableAnswer answer, Row row) {
    int place = answer.rows().indexOf(row);
    Map<String, @Nullable Object> result =
        place < answer.results().size() ? answer.results().get(place) : Map.of();
    Object code = result.get("code");
    return code instanceof String text
        ? text
        : result.values().stream()
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .findFirst()
            .orElse("row " + row.number());
  }

  private List<Remedy> remedies(Row row) {
    List<Remedy> remedies = new ArrayList<>();
    List<@Nullable Text> needs = table.remedies().get(row.number() - 1);
    for (int column = 0; column < needs.size(); column++) {
      Text needed = needs.get(column);
      if (needed != null) {
        String field = table.fields().get(column);
        remedies.add(new Remedy(field, values.apply(field), needed));
      }
    }
    return remedies;
  }

  private void reason(Row row, Kind kind, String code, List<Remedy> remedies) {
    add(row, kind, code, table.law(row).text(), remedies);
  }

  private void add(Row row, Kind kind, String code, Text text, List<Remedy> remedies) {
    RowLaw law = table.law(row);
    Map<String, @Nullable Object> facts = table.facts(row, values);
    draft.add(new Reason(kind, code, law.id(), law.citation(), facts, text, remedies));
  }
}
