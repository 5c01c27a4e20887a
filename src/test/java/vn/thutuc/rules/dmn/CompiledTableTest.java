package vn.thutuc.rules.dmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.thutuc.rules.problem.Faults;

/**
 * Every table of the sample answers 100,000 generated inputs exactly as Camunda's DMN engine: rows,
 * results, errors, missing values. The engine's FEEL remembers its answers ({@link
 * RememberingFeel}); 300 inputs a table are also put to the engine without that aid.
 */
@Execution(ExecutionMode.CONCURRENT)
class CompiledTableTest {

  private static final int INPUTS = 100_000;
  private static final int UNAIDED = 300;
  private static final List<String> FILES =
      List.of("allowance-coefficient.dmn", "conditions.dmn", "documents.dmn", "routing.dmn");
  private static final Map<String, Column> COLUMNS =
      Map.ofEntries(
          column(new Column("age", Kind.NUMBER, true, List.of(), BigDecimal.ZERO, null)),
          column(text("povertyLevel", "POOR", "NEAR_POOR", "NONE")),
          column(text("maritalStatus", "NEVER_MARRIED", "WIDOWED", "MARRIED")),
          column(text("disability", "NONE", "SEVERE", "ESPECIALLY_SEVERE")),
          column(text("residence", "PERMANENT", "TEMPORARY", "NONE")),
          column(text("paper", "HIV", "NONE")),
          column(Column.of("unsupportedChild", Kind.BOOLEAN)),
          column(Column.of("hiv", Kind.BOOLEAN)),
          column(Column.of("hasSupporter", Kind.BOOLEAN)),
          column(Column.of("declarationSigned", Kind.BOOLEAN)),
          column(Column.of("birthDate", Kind.DATE)),
          column(Column.of("income", Kind.NUMBER)),
          column(Column.of("fullName", Kind.TEXT)));

  private static Map.Entry<String, Column> column(Column column) {
    return Map.entry(column.field(), column);
  }

  private static Column text(String field, String... values) {
    return new Column(field, Kind.TEXT, false, List.of(values), null, null);
  }

  @TestFactory
  Stream<DynamicTest> answersAsTheReferenceDoes() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : FILES) {
      byte[] content = content(file);
      for (DmnTable table : new DmnReader(new Faults(file)).read(content)) {
        tests.add(dynamicTest(table.decision(), () -> compare(alone(table), content)));
      }
    }
    assertThat(tests).hasSize(12);
    return tests.stream();
  }

  /** The same table without the decisions it requires: its inputs are generated here. */
  private static DmnTable alone(DmnTable table) {
    return new DmnTable(
        table.file(),
        table.decision(),
        table.hitPolicy(),
        table.inputs(),
        table.outputs(),
        table.rows(),
        List.of());
  }

  private static void compare(DmnTable table, byte[] content) {
    List<Column> columns =
        table.inputs().stream().map(input -> COLUMNS.get(input.expression())).toList();
    byte[] file =
        new String(content, UTF_8)
            .replaceAll("<informationRequirement.*?</informationRequirement>", "")
            .getBytes(UTF_8);
    CompiledTable compiled = TableEquivalence.compile(table, columns);
    Set<String> fields = Set.copyOf(COLUMNS.keySet());
    new TableEquivalence(RememberingFeel.engine(), compiled, file, fields).compare(INPUTS, 20);
    new TableEquivalence(new ReferenceEngine(), compiled, file, fields).compare(UNAIDED, 21);
  }

  private static byte[] content(String file) throws IOException {
    try (InputStream in = CompiledTableTest.class.getResourceAsStream("/rules-sample/" + file)) {
      return in.readAllBytes();
    }
  }
}
