package vn.thutuc.rules.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Generates inputs where tables could err: every literal of every cell, just below and above it,
 * values no cell names, missing values, and a few random ones.
 */
final class TableInputs {

  private final CompiledTable table;
  private final Random random;
  private final List<List<Object>> candidates = new ArrayList<>();

  TableInputs(CompiledTable table, long seed) {
    this.table = table;
    this.random = new Random(seed);
    for (int column = 0; column < table.columns().size(); column++) {
      candidates.add(candidates(column));
    }
  }

  private List<Object> candidates(int column) {
    Set<Object> values = new LinkedHashSet<>();
    for (DmnTable.Row row : table.source().rows()) {
      table.test(row, column).literals().forEach(literal -> around(column, literal, values));
    }
    Column about = table.columns().get(column);
    values.addAll(about.values());
    switch (about.kind()) {
      case BOOLEAN -> values.addAll(List.of(true, false));
      case TEXT -> values.addAll(List.of("", "foreign", "true", "5"));
      default -> values.add(random(about));
    }
    List<Object> all = new ArrayList<>(values);
    all.add(null);
    return all;
  }

  private void around(int column, Object literal, Set<Object> values) {
    values.add(literal);
    if (literal instanceof LocalDate day) {
      values.addAll(List.of(day.minusDays(1), day.plusDays(1)));
    } else if (literal instanceof Number number) {
      BigDecimal exact = new BigDecimal(number.toString());
      boolean whole = table.columns().get(column).whole();
      BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.1");
      values.add(Numbers.plain(exact.subtract(step)));
      values.add(Numbers.plain(exact.add(step)));
    }
  }

  private Object random(Column about) {
    return switch (about.kind()) {
      case NUMBER ->
          about.whole()
              ? (Object) (long) random.nextInt(-50, 200)
              : Numbers.plain(BigDecimal.valueOf(random.nextInt(-5000, 50_000_000), 1));
      case DATE -> LocalDate.ofEpochDay(random.nextInt(-10_000, 40_000));
      case BOOLEAN -> random.nextBoolean();
      default -> Integer.toString(random.nextInt(36), 36);
    };
  }

  /** The next input: a value or null for each column's field. */
  Map<String, Object> next() {
    Map<String, Object> input = new HashMap<>();
    for (int column = 0; column < candidates.size(); column++) {
      List<Object> values = candidates.get(column);
      Column about = table.columns().get(column);
      boolean wild = random.nextInt(200) == 0;
      input.put(about.field(), wild ? random(about) : values.get(random.nextInt(values.size())));
    }
    return input;
  }
}
