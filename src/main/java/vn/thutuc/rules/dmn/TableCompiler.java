package vn.thutuc.rules.dmn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.CellScanner.NoSuchDay;
import vn.thutuc.rules.dmn.DmnTable.Input;
import vn.thutuc.rules.dmn.DmnTable.Output;
import vn.thutuc.rules.dmn.DmnTable.Row;
import vn.thutuc.rules.dmn.FeelGuard.Refusal;
import vn.thutuc.rules.problem.Faults;

/**
 * Turns a table into predicates, cell by cell, and says of each cell that cannot be turned why.
 *
 * <p>A table with one cell outside the subset is not compiled at all: it runs on the reference
 * engine, after {@link FeelGuard} has let every such cell pass.
 */
public final class TableCompiler {

  private final Faults faults;
  private final DmnTable table;
  private final List<Column> columns;
  private final FeelGuard guard;
  private final List<Outside> outside = new ArrayList<>();

  /**
   * @param columns one per input; a column whose expression is no field has kind {@link Kind#NONE}
   * @param fields every name an expression outside the subset may read
   */
  public TableCompiler(Faults faults, DmnTable table, List<Column> columns, Set<String> fields) {
    this.faults = faults;
    this.table = table;
    this.columns = columns;
    this.guard = new FeelGuard(fields);
  }

  /** The compiled table; empty if a cell lies outside the subset, or a fault was found. */
  public Optional<CompiledTable> compile() {
    int before = faults.count();
    columns();
    CellTest[][] tests = new CellTest[table.rows().size()][];
    List<Map<String, @Nullable Object>> results = new ArrayList<>();
    for (Row row : table.rows()) {
      tests[row.number() - 1] = tests(row);
      results.add(results(row));
    }
    boolean sound = outside.isEmpty() && faults.count() == before;
    return sound
        ? Optional.of(new CompiledTable(table, columns, tests, results))
        : Optional.empty();
  }

  private void columns() {
    for (int i = 0; i < columns.size(); i++) {
      Input input = table.inputs().get(i);
      Column column = columns.get(i);
      if (column.kind() == Kind.NONE) {
        outside(table.decision() + ", " + input.expression(), input.expression());
        guard
            .checkExpression(input.expression())
            .ifPresent(refusal -> refuse(table.decision() + ", input", refusal));
      } else if (!TypeRef.fits(input.typeRef(), column.kind(), column.whole())) {
        faults.add("dmn.type-mismatch", table.decision(), column.field(), input.typeRef());
      }
    }
  }

  private CellTest[] tests(Row row) {
    CellTest[] tests = new CellTest[columns.size()];
    for (int i = 0; i < tests.length; i++) {
      tests[i] = test(row, columns.get(i), row.tests().get(i));
    }
    return tests;
  }

  private CellTest test(Row row, Column column, String text) {
    String element = table.element(row, column.field());
    try {
      Optional<CellTest> test = CellParser.test(text);
      if (test.isPresent()) {
        check(element, column, test.get());
        return test.get();
      }
      outside(element, text);
      guard.checkTests(text).ifPresent(refusal -> refuse(element, refusal));
    } catch (NoSuchDay e) {
      faults.add("dmn.no-such-day", element, e.getMessage());
    }
    return new CellTest.Anything();
  }

  private void check(String element, Column column, CellTest test) {
    test.literals()
        .forEach(
            literal -> {
              if (column.kind() != Kind.NONE && Kind.of(literal) != column.kind()) {
                faults.add("dmn.cell-type", element, literal, column.kind());
              } else if (!column.values().isEmpty() && !column.values().contains(literal)) {
                faults.add("dmn.unknown-value", element, literal, column.values());
              }
            });
  }

  private Map<String, @Nullable Object> results(Row row) {
    Map<String, @Nullable Object> results = new LinkedHashMap<>();
    for (int i = 0; i < table.outputs().size(); i++) {
      Output output = table.outputs().get(i);
      String text = row.results().get(i);
      if (!text.isEmpty()) {
        result(table.element(row, output.name()), output, text)
            .ifPresent(literal -> results.put(output.name(), literal.value()));
      }
    }
    return Collections.unmodifiableMap(results);
  }

  private Optional<CellParser.Literal> result(String element, Output output, String text) {
    try {
      Optional<CellParser.Literal> literal = CellParser.literal(text);
      if (literal.isEmpty()) {
        outside(element, text);
        guard.checkExpression(text).ifPresent(refusal -> refuse(element, refusal));
      } else {
        check(element, output, literal.get().value());
      }
      return literal;
    } catch (NoSuchDay e) {
      faults.add("dmn.no-such-day", element, e.getMessage());
      return Optional.empty();
    }
  }

  private void check(String element, Output output, @Nullable Object value) {
    Kind kind = Kind.of(value);
    if (!TypeRef.fits(output.typeRef(), kind, value instanceof Long)) {
      faults.add("dmn.output-type", element, value, output.typeRef());
    } else if (table.hitPolicy().isAggregate()
        && table.hitPolicy() != HitPolicy.COUNT
        && kind != Kind.NUMBER) {
      faults.add("dmn.aggregate-number", element, value);
    }
  }

  private void outside(String element, String text) {
    outside.add(new Outside(element, text));
  }

  private void refuse(String element, Refusal refusal) {
    faults.add(refusal.code(), element, refusal.detail());
  }

  /** A cell the reference engine has to answer. */
  public record Outside(String element, String text) {}

  /** The cells outside the subset. */
  public List<Outside> outside() {
    return List.copyOf(outside);
  }
}
