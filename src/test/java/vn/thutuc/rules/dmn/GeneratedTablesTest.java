package vn.thutuc.rules.dmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.thutuc.rules.problem.Faults;

/** Random tables of the whole accepted cell language agree with Camunda's DMN engine too. */
@Execution(ExecutionMode.CONCURRENT)
class GeneratedTablesTest {

  private static final int TABLES = 150;
  private static final int INPUTS = 60;
  private static final List<String> POLICIES =
      List.of(
          "UNIQUE",
          "FIRST",
          "ANY",
          "RULE ORDER",
          "COLLECT",
          "COLLECT' aggregation='SUM",
          "COLLECT' aggregation='MIN",
          "COLLECT' aggregation='MAX",
          "COLLECT' aggregation='COUNT");
  private static final List<Column> COLUMNS =
      List.of(
          new Column("whole", Kind.NUMBER, true, List.of(), null, null),
          Column.of("real", Kind.NUMBER),
          Column.of("flag", Kind.BOOLEAN),
          Column.of("day", Kind.DATE),
          Column.of("word", Kind.TEXT));
  private static final List<String> TYPES =
      List.of("integer", "double", "boolean", "date", "string");

  private final Random random = new Random(7);

  @Test
  void agreeWithTheReference() {
    ReferenceEngine engine = RememberingFeel.engine();
    int errors = 0;
    for (int i = 0; i < TABLES; i++) {
      byte[] file = table().getBytes(UTF_8);
      Faults faults = new Faults("generated.dmn");
      DmnTable table = new DmnReader(faults).read(file).get(0);
      assertThat(faults.found()).isEmpty();
      CompiledTable compiled = TableEquivalence.compile(table, COLUMNS);
      Set<String> fields = Set.of("whole", "real", "flag", "day", "word");
      errors += new TableEquivalence(engine, compiled, file, fields).compare(INPUTS, i) > 1 ? 0 : 1;
    }
    assertThat(errors).isZero();
  }

  private String table() {
    StringBuilder text =
        new StringBuilder(
            "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d' namespace='n'><decision id='t' name='t'><decisionTable id='x' hitPolicy='");
    text.append(POLICIES.get(random.nextInt(POLICIES.size()))).append("'>");
    boolean typed = random.nextBoolean();
    for (int i = 0; i < COLUMNS.size(); i++) {
      text.append(
          "<input id='i%d'><inputExpression id='e%d' %s><text>%s</text></inputExpression></input>"
              .formatted(
                  i, i, typed ? "typeRef='" + TYPES.get(i) + "'" : "", COLUMNS.get(i).field()));
    }
    String type =
        List.of("", "typeRef='integer'", "typeRef='long'", "typeRef='double'")
            .get(random.nextInt(4));
    text.append("<output id='o' name='figure' %s/>".formatted(type));
    for (int row = 0; row < 1 + random.nextInt(6); row++) {
      text.append("<rule id='r%d'>".formatted(row));
      for (int i = 0; i < COLUMNS.size(); i++) {
        text.append(
            "<inputEntry id='r%d_%d'><text><![CDATA[%s]]></text></inputEntry>"
                .formatted(row, i, cell(i)));
      }
      text.append(
          "<outputEntry id='o%d'><text>%s</text></outputEntry></rule>"
              .formatted(row, figure(type)));
    }
    return text.append("</decisionTable></decision></definitions>").toString();
  }

  private String figure(String type) {
    boolean whole = type.contains("integer") || type.contains("long");
    List<String> figures = new ArrayList<>(List.of("1", "1", "-3", "20", ""));
    if (!whole) {
      figures.addAll(List.of("0.1", "2.5", "1.0"));
    }
    return figures.get(random.nextInt(figures.size()));
  }

  private String cell(int column) {
    if (random.nextInt(3) == 0) {
      return random.nextBoolean() ? "-" : "";
    } else if (COLUMNS.get(column).kind() == Kind.BOOLEAN) {
      return List.of("true", "false", "null").get(random.nextInt(3));
    }
    List<String> tests = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      tests.add(test(column));
    }
    String all = String.join(random.nextBoolean() ? "," : " , ", tests);
    return random.nextInt(3) == 0 ? "not(" + all + ")" : all;
  }

  private String test(int column) {
    boolean ordered = COLUMNS.get(column).kind() != Kind.TEXT;
    return switch (random.nextInt(ordered ? 8 : 3)) {
      case 0, 1 -> literal(column);
      case 2 -> random.nextInt(4) == 0 ? "null" : literal(column);
      case 3 -> "< " + literal(column);
      case 4 -> ">=" + literal(column);
      case 5 -> (random.nextBoolean() ? "<=" : ">") + literal(column);
      default -> range(column);
    };
  }

  private String range(int column) {
    String open = List.of("[", "(", "]").get(random.nextInt(3));
    String close = List.of("]", ")", "[").get(random.nextInt(3));
    return open + literal(column) + ".." + literal(column) + close;
  }

  private String literal(int column) {
    return switch (COLUMNS.get(column).kind()) {
      case TEXT -> List.of("\"A\"", "\"Đường\"", "\"b c\"").get(random.nextInt(3));
      case DATE ->
          List.of("date(\"2026-07-01\")", "@\"2024-02-29\"", "date( \"2026-07-02\" )")
              .get(random.nextInt(3));
      case NUMBER ->
          column == 0
              ? List.of("0", "5", "-2", "16").get(random.nextInt(4))
              : List.of("0.5", ".25", "5", "-1.75", "5.0").get(random.nextInt(5));
      default -> throw new IllegalStateException();
    };
  }
}
