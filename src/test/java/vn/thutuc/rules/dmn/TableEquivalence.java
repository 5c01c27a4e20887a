package vn.thutuc.rules.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.rules.problem.Faults;

/** Asks a compiled table and Camunda's DMN engine the same, and compares everything they say. */
final class TableEquivalence {

  private final CompiledTable compiled;
  private final DecisionTable reference;
  private final Map<Map<String, Object>, Said> known = new HashMap<>();

  TableEquivalence(
      ReferenceEngine engine, CompiledTable compiled, byte[] file, Set<String> fields) {
    this.compiled = compiled;
    this.reference = ReferenceTable.of(engine, compiled.source(), file, fields);
  }

  static CompiledTable compile(DmnTable table, List<Column> columns) {
    Faults faults = new Faults(table.file());
    Set<String> fields = columns.stream().map(Column::field).collect(Collectors.toSet());
    TableCompiler compiler = new TableCompiler(faults, table, columns, fields);
    CompiledTable compiled = compiler.compile().orElse(null);
    assertThat(faults.found()).as(table.decision()).isEmpty();
    assertThat(compiler.outside()).as(table.decision()).isEmpty();
    return compiled;
  }

  /** An answer, or the kind of error instead of one. */
  private record Said(List<Integer> rows, List<?> results, TableError.Cause error) {}

  private static Said ask(DecisionTable table, Map<String, Object> input) {
    try {
      TableAnswer answer = table.decide(input::get);
      return new Said(
          answer.rows().stream().map(DmnTable.Row::number).toList(), answer.results(), null);
    } catch (TableError e) {
      return new Said(List.of(), List.of(), e.kind());
    }
  }

  /** What it first had to load, on a busy machine, may have taken it too long. */
  private Said askReference(Map<String, Object> input) {
    Said said = ask(reference, input);
    return said.error() == TableError.Cause.TOO_LONG ? ask(reference, input) : said;
  }

  /**
   * Compares {@code count} generated inputs. An input that comes again, value for value, is
   * compared with what the reference said the first time.
   *
   * @return how many different inputs the reference was asked
   */
  int compare(int count, long seed) {
    TableInputs inputs = new TableInputs(compiled, seed);
    for (int i = 0; i < count; i++) {
      Map<String, Object> input = inputs.next();
      Said expected = known.computeIfAbsent(input, any -> askReference(input));
      Said actual = ask(compiled, input);
      if (!actual.equals(expected)) {
        assertThat(actual).as("%s %s", compiled.source().decision(), input).isEqualTo(expected);
      }
    }
    return known.size();
  }
}
