package vn.thutuc.procedure.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Severity;
import vn.thutuc.rules.ProblemSamples;
import vn.thutuc.rules.RuleProblem;
import vn.thutuc.rules.Text;

/**
 * Holds docs/designer/findings.md to the code: every finding there is, in both languages.
 *
 * <p>After a change of codes or words, run it with {@code -Ddocs.write=true} to write the page.
 */
class FindingsPageTest {

  private static final Path PAGE = Path.of("docs/designer/findings.md");

  private static final String HEAD =
      """
      # Every finding of `check`

      Written by `FindingsPageTest` from the words the product uses; do not edit. To write it again:
      `mvn test -Dtest=FindingsPageTest -Ddocs.write=true`.

      An **ERROR** keeps a bundle from being published. A **WARNING** does not, but makes `check` end with 1. An **INFO** is
      shown by `check --all` only. `{0}`, `{1}` … stand for what the finding is about.
      """;

  /** A line of the page. */
  private record Row(String code, String severity, Text message, Text advice, String law) {}

  @Test
  void listsEveryFindingWithItsWords() throws IOException {
    String expected = page();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.readString(PAGE).lines())
        .as("write it again: mvn test -Dtest=FindingsPageTest -Ddocs.write=true")
        .containsExactlyElementsOf(expected.lines().toList());
  }

  @Test
  void leavesNoKindOut() throws IOException {
    String page = Files.readString(PAGE);
    for (Kind kind : Kind.values()) {
      assertThat(page).contains("| `" + kind.code() + "` | " + kind.severity() + " |");
    }
  }

  private static String page() throws IOException {
    return Stream.concat(ofBundles(), ProblemSamples.all().stream().map(FindingsPageTest::row))
        .collect(groupingBy(row -> row.code().split("\\.")[0], TreeMap::new, joiningRows()))
        .entrySet()
        .stream()
        .map(group -> "\n## " + group.getKey() + "\n\n" + group.getValue())
        .collect(joining("", HEAD, ""));
  }

  private static Stream<Row> ofBundles() throws IOException {
    Properties words = new Properties();
    try (var reader =
        Files.newBufferedReader(
            Path.of("src/main/resources/findings.properties"), StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words.stringPropertyNames().stream()
        .filter(key -> key.endsWith(".message"))
        .map(key -> key.substring(0, key.length() - ".message".length()))
        .map(FindingsPageTest::row);
  }

  private static Row row(String code) {
    Object[] open = {"{0}", "{1}", "{2}", "{3}"};
    return new Row(
        code,
        Kind.of(code).map(Kind::severity).orElse(Severity.ERROR).name(),
        Words.of(code + ".message", open),
        Words.of(code + ".advice", open),
        Kind.of(code).map(Kind::law).orElse(""));
  }

  private static Row row(RuleProblem problem) {
    String severity = problem.severity().name();
    return new Row(problem.code(), severity, problem.message(), problem.advice(), "");
  }

  private static java.util.stream.Collector<Row, ?, String> joiningRows() {
    return java.util.stream.Collectors.collectingAndThen(
        java.util.stream.Collectors.toList(), FindingsPageTest::table);
  }

  private static String table(List<Row> rows) {
    return rows.stream()
        .sorted(java.util.Comparator.comparing(Row::code))
        .map(FindingsPageTest::line)
        .collect(
            joining("", "| Code | Weight | What it says | What to do |\n|---|---|---|---|\n", ""));
  }

  private static String line(Row row) {
    String law = row.law().isEmpty() ? "" : "<br>*" + row.law() + "*";
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %s%s | %s |%n",
        row.code(),
        row.severity(),
        both(row.message()),
        law,
        both(row.advice()));
  }

  private static String both(Text text) {
    return (text.vi() + "<br>" + text.en()).replace("|", "\\|");
  }
}
