package vn.thutuc.reform.past;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import vn.thutuc.rules.Dictionary;
import vn.thutuc.rules.FactField;

/**
 * Reads past decisions from a table: the fields of a line by name, a column {@code fact:name} for
 * each fact and {@code value:name} for each value that was set. An empty cell is no answer.
 */
final class PastCsv {

  private static final String FACT = "fact:";
  private static final String VALUE = "value:";
  private static final Set<String> PLAIN =
      Set.of("dossier", "unit", "province", "channel", "day", "question", "outcome", "version");

  private final String file;
  private final Dictionary dictionary;

  PastCsv(String file, Dictionary dictionary) {
    this.file = file;
    this.dictionary = dictionary;
  }

  void read(BufferedReader text, Consumer<PastLine> each) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    long at = 1;
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();
    try (CSVParser rows = CSVParser.builder().setReader(text).setFormat(format).get()) {
      columns(rows);
      for (CSVRecord row : rows) {
        at = rows.getCurrentLineNumber();
        each.accept(line(new PastLine.Place(file, at), row));
      }
    } catch (UncheckedIOException | IllegalArgumentException broken) {
      throw PastProblem.unreadable(new PastLine.Place(file, at));
    }
  }

  private void columns(CSVParser rows) {
    for (String column : rows.getHeaderNames()) {
      boolean known =
          PLAIN.contains(column)
              || column.startsWith(VALUE)
              || (column.startsWith(FACT) && field(column).isPresent());
      if (!known) {
        throw PastProblem.unknownField(new PastLine.Place(file, 1), column);
      }
    }
  }

  private Optional<FactField> field(String column) {
    return dictionary.dossierField(column.substring(FACT.length()));
  }

  private PastLine line(PastLine.Place place, CSVRecord row) {
    Map<String, String> texts = new HashMap<>();
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Object> facts = new LinkedHashMap<>();
    row.toMap()
        .forEach(
            (column, cell) -> {
              String text = cell.strip();
              if (column.startsWith(FACT) && !text.isEmpty()) {
                facts.put(column.substring(FACT.length()), fact(place, column, text));
              } else if (column.startsWith(VALUE) && !text.isEmpty()) {
                values.put(column.substring(VALUE.length()), text);
              } else {
                texts.put(column, text);
              }
            });
    return new PastFields(place, texts).line(values, facts, Set.of());
  }

  private Object fact(PastLine.Place place, String column, String text) {
    try {
      return switch (field(column).orElseThrow().type()) {
        case STRING, CHOICE, DATE -> text;
        case INTEGER, DECIMAL -> new BigDecimal(text);
        case BOOLEAN -> flag(place, column, text);
      };
    } catch (NumberFormatException noNumber) {
      throw PastProblem.badValue(place, column, text, "123.45");
    }
  }

  private static Boolean flag(PastLine.Place place, String column, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw PastProblem.badValue(place, column, text, "true, false");
    };
  }
}
