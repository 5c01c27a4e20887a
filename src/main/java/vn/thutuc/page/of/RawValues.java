package vn.thutuc.page.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Form values as a browser sends them, by name: {@code children[0].age → ["3"]}.
 *
 * <p>What somebody typed is kept as typed, so that a refused form comes back unchanged.
 */
public final class RawValues {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private RawValues() {}

  /** The values that typed answers came from, for a form that shows them again. */
  public static Map<String, List<String>> of(Map<String, ?> answers) {
    Map<String, List<String>> raw = new LinkedHashMap<>();
    put(raw, "", answers);
    return raw;
  }

  private static void put(Map<String, List<String>> raw, String prefix, Map<?, ?> answers) {
    answers.forEach(
        (name, value) -> {
          String path = prefix + name;
          if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
            for (int i = 0; i < list.size(); i++) {
              put(raw, path + "[" + i + "].", (Map<?, ?>) list.get(i));
            }
          } else if (value instanceof List<?> list) {
            raw.put(path, list.stream().map(RawValues::text).toList());
          } else if (value != null) {
            raw.put(path, List.of(text(value)));
          }
        });
  }

  private static String text(Object value) {
    if (value instanceof LocalDate date) {
      return DATE.format(date);
    }
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }

  /** The numbers of a list's rows that have any value, even an empty one. */
  static SortedSet<Integer> rows(Map<String, List<String>> raw, String list) {
    Pattern shape = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,4})]\\..*");
    SortedSet<Integer> rows = new TreeSet<>();
    for (String name : raw.keySet()) {
      Matcher row = shape.matcher(name);
      if (row.matches()) {
        rows.add(Integer.valueOf(row.group(1)));
      }
    }
    return rows;
  }

  /** The values with one more, empty row in a list. */
  public static Map<String, List<String>> withRow(
      Map<String, List<String>> raw, String list, String anyField) {
    SortedSet<Integer> rows = rows(raw, list);
    Map<String, List<String>> more = new LinkedHashMap<>(raw);
    int next = rows.isEmpty() ? 0 : rows.last() + 1;
    more.put(list + "[" + next + "]." + anyField, List.of(""));
    return more;
  }

  /** The values without a row such as {@code children[1]}. */
  public static Map<String, List<String>> withoutRow(Map<String, List<String>> raw, String row) {
    Map<String, List<String>> less = new LinkedHashMap<>(raw);
    less.keySet().removeIf(name -> name.startsWith(row + "."));
    return less;
  }

  /** Without the one character no database text can hold. */
  private static String storable(String typed) {
    return typed.replace("\0", "");
  }

  /** The values of a submission, the browser's own fields left out. */
  public static Map<String, List<String>> of(
      Map<String, String[]> parameters, java.util.function.Predicate<String> isField) {
    Map<String, List<String>> raw = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          if (isField.test(name)) {
            raw.put(name, Arrays.stream(values).map(RawValues::storable).toList());
          }
        });
    return raw;
  }
}
