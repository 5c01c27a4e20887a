package vn.thutuc.rules.dmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.thutuc.rules.Dictionary;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FieldType;
import vn.thutuc.rules.problem.Faults;

/** Every table under rules/ answers generated inputs exactly as Camunda's DMN engine. */
@Execution(ExecutionMode.CONCURRENT)
class PublishedTablesTest {

  /** Of each table; more with {@code -Dthutuc.tables.inputs=100000}. */
  private static final int INPUTS = Integer.getInteger("thutuc.tables.inputs", 20_000);

  private static final int UNAIDED = 100;

  @TestFactory
  Stream<DynamicTest> answerAsTheReferenceDoes() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Path root = Path.of("rules");
    if (!Files.isDirectory(root)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".dmn")).sorted().toList()) {
        Dictionary dictionary =
            Dictionary.read("facts.yaml", Files.readAllBytes(file.resolveSibling("facts.yaml")));
        Faults faults = new Faults(file.toString());
        for (DmnTable table : new DmnReader(faults).read(Files.readAllBytes(file))) {
          tests.add(
              dynamicTest(file + " " + table.decision(), () -> compare(file, table, dictionary)));
        }
        assertThat(faults.found()).isEmpty();
      }
    }
    return tests.stream();
  }

  private static void compare(Path path, DmnTable table, Dictionary dictionary) throws IOException {
    List<Column> columns = table.inputs().stream().map(input -> column(input, dictionary)).toList();
    Set<String> fields = columns.stream().map(Column::field).collect(Collectors.toSet());
    Faults faults = new Faults(path.toString());
    TableCompiler compiler = new TableCompiler(faults, table, columns, fields);
    Optional<CompiledTable> compiled = compiler.compile();
    assertThat(faults.found()).isEmpty();
    assertThat(compiler.outside()).as("cells outside the compiled subset").isEmpty();
    byte[] file =
        Files.readString(path)
            .replaceAll("(?s)<informationRequirement.*?</informationRequirement>", "")
            .getBytes(UTF_8);
    CompiledTable table2 = compiled.orElseThrow();
    new TableEquivalence(RememberingFeel.engine(), table2, file, fields).compare(INPUTS, 1);
    new TableEquivalence(new ReferenceEngine(), table2, file, fields).compare(UNAIDED, 2);
  }

  /** The column of a dictionary field, or of another table's output by its declared type. */
  private static Column column(DmnTable.Input input, Dictionary dictionary) {
    return dictionary
        .dossierField(input.expression())
        .map(PublishedTablesTest::column)
        .orElseGet(() -> Column.of(input.expression(), kind(input.typeRef())));
  }

  private static Column column(FactField field) {
    Kind kind =
        switch (field.type()) {
          case STRING, CHOICE -> Kind.TEXT;
          case INTEGER, DECIMAL -> Kind.NUMBER;
          case BOOLEAN -> Kind.BOOLEAN;
          case DATE -> Kind.DATE;
        };
    boolean whole = field.type() == FieldType.INTEGER;
    return new Column(field.name(), kind, whole, field.values(), field.min(), field.max());
  }

  private static Kind kind(String typeRef) {
    return switch (typeRef == null ? "string" : typeRef) {
      case "boolean" -> Kind.BOOLEAN;
      case "integer", "long", "double", "number" -> Kind.NUMBER;
      case "date" -> Kind.DATE;
      default -> Kind.TEXT;
    };
  }
}
