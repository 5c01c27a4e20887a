package vn.thutuc.rules.dmn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.DmnTable.Output;
import vn.thutuc.rules.dmn.DmnTable.Row;

/**
 * The one figure of a COLLECT table with an aggregator, counted as the reference counts.
 *
 * <p>Blank cells are left out; if all are blank there is no figure. Whole numbers stay whole; one
 * fraction among them makes all binary fractions, as in Camunda. Exact sums of money belong in
 * rules, where numbers are decimal.
 */
record Aggregate(DmnTable table) {

  List<Map<String, @Nullable Object>> of(
      List<Row> matching, Function<Row, Map<String, @Nullable Object>> results) {
    Output output = table.outputs().get(0);
    List<Object> values = new ArrayList<>();
    for (Row row : matching) {
      Map<String, @Nullable Object> result = results.apply(row);
      if (!result.isEmpty()) {
        values.add(Objects.requireNonNullElse(result.get(output.name()), ""));
      }
    }
    if (table.hitPolicy() == HitPolicy.COUNT) {
      return List.of(Map.of(output.name(), (long) values.size()));
    } else if (values.isEmpty()) {
      return matching.stream().map(results).toList();
    }
    List<Number> numbers =
        values.stream().map(value -> TypeRef.output(output.typeRef(), (Number) value)).toList();
    return List.of(Map.of(output.name(), Objects.requireNonNull(Numbers.plain(figure(numbers)))));
  }

  private Number figure(List<Number> numbers) {
    if (table.hitPolicy() != HitPolicy.SUM) {
      Comparator<Number> order = Comparator.comparingDouble(Number::doubleValue);
      return table.hitPolicy() == HitPolicy.MAX
          ? Collections.max(numbers, order)
          : Collections.min(numbers, order);
    } else if (numbers.stream().allMatch(Integer.class::isInstance)) {
      return numbers.stream().mapToInt(Number::intValue).sum();
    } else if (numbers.stream().allMatch(Long.class::isInstance)) {
      return numbers.stream().mapToLong(Number::longValue).sum();
    }
    double sum = 0;
    for (Number number : numbers) {
      sum += number.doubleValue();
    }
    return sum;
  }
}
