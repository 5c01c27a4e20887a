package vn.thutuc.studio.starter;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thutuc.procedure.Severity;

/** What a person read in an entry, number by number, against what the reader says. */
record HandChecked(String code, List<Row> ways, Count documents, Count steps) {

  record Row(String channel, String limit, List<String> fee, String source) {}

  record Count(int count, String source) {}

  /** How one number came out. */
  enum Verdict {
    RIGHT,
    OPEN_WITH_WARNING,
    WRONG_WITH_WARNING,
    WRONG_SILENTLY
  }

  /** One number compared. */
  record Compared(String part, String where, Verdict verdict) {}

  /**
   * @param name {@code expected.yaml} or {@code control.yaml}
   */
  static List<HandChecked> read(String name) {
    File file = new File("src/test/resources/catalogue", name);
    return new YAMLMapper().readValue(file, new TypeReference<List<HandChecked>>() {});
  }

  List<String> sources() {
    List<String> sources = new ArrayList<>(ways.stream().map(Row::source).toList());
    sources.add(documents.source());
    sources.add(steps.source());
    return sources;
  }

  List<Compared> compare(EntryReading read) {
    List<Compared> numbers = new ArrayList<>();
    if (read.ways().size() != ways.size()) {
      throw new AssertionError(code + ": " + read.ways().size() + " ways read");
    }
    for (int i = 0; i < ways.size(); i++) {
      Row row = ways.get(i);
      String where = code + " " + row.channel();
      if (!row.channel().equals(read.ways().get(i).channel().name())) {
        throw new AssertionError(where + ": " + read.ways().get(i).channel());
      }
      numbers.add(number("limit", where, row.limit(), "-", read.limits().get(i), Limit::toString));
      String fee = row.fee().toString();
      numbers.add(
          number("fee", where, fee, "[]", read.fees().get(i), value -> value.prices().toString()));
    }
    numbers.add(count("documents", documents.count(), read.papers()));
    numbers.add(count("steps", steps.count(), read.steps()));
    return numbers;
  }

  private Compared count(String part, int expected, Reading<? extends List<?>> reading) {
    return number(
        part, code, String.valueOf(expected), "0", reading, list -> String.valueOf(list.size()));
  }

  private static <T> Compared number(
      String part,
      String where,
      String expected,
      String open,
      Reading<T> reading,
      java.util.function.Function<T, String> text) {
    boolean unread = reading.value() == null;
    String read = unread ? open : text.apply(Objects.requireNonNull(reading.value()));
    Verdict verdict =
        read.equals(expected)
            ? Verdict.RIGHT
            : unread
                ? Verdict.OPEN_WITH_WARNING
                : isWarned(reading) ? Verdict.WRONG_WITH_WARNING : Verdict.WRONG_SILENTLY;
    return new Compared(part, where, verdict);
  }

  private static boolean isWarned(Reading<?> reading) {
    return reading.doubts().stream().anyMatch(doubt -> doubt.severity() == Severity.WARNING);
  }

  /** The table of the page: a line for every part, the sum last. */
  static String table(List<Compared> numbers) {
    StringBuilder table =
        new StringBuilder(
            "| Numbers | Compared | Right | Left open, with a warning | Wrong, with a warning |"
                + " Wrong without a warning |\n|---|---:|---:|---:|---:|---:|\n");
    for (String part : List.of("limit", "fee", "documents", "steps", "all")) {
      List<Compared> of =
          numbers.stream().filter(n -> part.equals("all") || n.part().equals(part)).toList();
      table.append("| ").append(NAMES.get(part)).append(" | ").append(of.size());
      for (Verdict verdict : Verdict.values()) {
        table.append(" | ").append(of.stream().filter(n -> n.verdict() == verdict).count());
      }
      table.append(" |\n");
    }
    return table.toString();
  }

  private static final Map<String, String> NAMES =
      Map.of(
          "limit", "Limits, with their unit, by way of filing",
          "fee", "Fees by way of filing, every amount",
          "documents", "Number of papers",
          "steps", "Number of numbered steps",
          "all", "**All**");
}
