package vn.thutuc.reform.calibration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.thutuc.reform.calibration.Columns.Part;

/** Reads a log with one event a line; comma or semicolon, the first line names the columns. */
final class CsvLog {

  private final String file;
  private final LogTimes times;
  private final Map<Part, String> columns;

  private CsvLog(String file, LogTimes times, Map<Part, String> columns) {
    this.file = file;
    this.times = times;
    this.columns = columns;
  }

  static EventLog read(String file, InputStream in, LogTimes times, Columns columns) {
    try (BufferedReader text =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      char separator = separator(text);
      CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setHeader().get();
      CSVParser lines = CSVParser.builder().setReader(text).setFormat(format).get();
      Map<Part, String> named = columns.in(file, lines.getHeaderNames());
      return new CsvLog(file, times, named).read(lines);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw LogProblem.unreadable(file, 0, "CSV");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static char separator(BufferedReader text) throws IOException {
    text.mark(100_000);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    text.mark(100_000);
    char[] start = new char[10_000];
    int read = Math.max(0, text.read(start));
    text.reset();
    String first = new String(start, 0, read).lines().findFirst().orElse("");
    return first.chars().filter(c -> c == ';').count() > first.chars().filter(c -> c == ',').count()
        ? ';'
        : ',';
  }

  private EventLog read(CSVParser lines) {
    LogCollector log = new LogCollector(file);
    for (CSVRecord line : lines) {
      String id = need(line, Part.CASE);
      Map<String, String> rest = new HashMap<>(line.toMap());
      columns.values().forEach(rest::remove);
      rest.values().removeIf(String::isBlank);
      Map<String, String> ofCase = new HashMap<>();
      rest.keySet().stream()
          .filter(key -> key.startsWith("case:"))
          .forEach(key -> ofCase.put(key.substring(5), rest.get(key)));
      rest.keySet().removeIf(key -> key.startsWith("case:"));
      log.describe(id, ofCase);
      Instant start = maybe(line, Part.START) == null ? null : time(line, Part.START);
      log.add(
          id,
          new LogCollector.Entry(
              need(line, Part.ACTIVITY),
              maybe(line, Part.TRANSITION),
              start,
              time(line, Part.END),
              maybe(line, Part.RESOURCE),
              rest));
    }
    return log.log();
  }

  private Instant time(CSVRecord line, Part part) {
    String text = need(line, part);
    return times
        .read(text)
        .orElseThrow(() -> LogProblem.badTime(file, line.getRecordNumber() + 1, text));
  }

  private @Nullable String maybe(CSVRecord line, Part part) {
    String column = columns.get(part);
    String value = column == null || !line.isSet(column) ? "" : line.get(column).strip();
    return value.isEmpty() ? null : value;
  }

  private String need(CSVRecord line, Part part) {
    String value = maybe(line, part);
    if (value == null) {
      throw LogProblem.noValue(file, line.getRecordNumber() + 1, String.valueOf(columns.get(part)));
    }
    return value;
  }
}
