package vn.thutuc.rules.dmn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a column's domain in which no cell of the table changes its answer, with one value
 * standing for all.
 *
 * @param value any value of the part; null for "unanswered"
 * @param label the part as people read it
 */
record Region(@Nullable Object value, String label) {

  private static final String OTHER = "\uFFFFother";

  boolean isMissing() {
    return value == null;
  }

  /** All parts of a column's domain, cut at {@code literals}; the last one is "unanswered". */
  static List<Region> of(Column column, Set<Object> literals) {
    List<Region> regions =
        switch (column.kind()) {
          case BOOLEAN -> plain(Stream.of(true, false));
          case TEXT -> texts(column, literals);
          case NUMBER -> numbers(column, literals);
          case DATE -> days(literals);
          case NONE -> throw new IllegalArgumentException(column.field());
        };
    regions.add(new Region(null, "null"));
    return regions;
  }

  private static List<Region> plain(Stream<?> values) {
    return new ArrayList<>(values.map(value -> new Region(value, value.toString())).toList());
  }

  private static List<Region> texts(Column column, Set<Object> literals) {
    if (!column.values().isEmpty()) {
      return plain(column.values().stream());
    }
    List<Region> regions = plain(literals.stream().sorted());
    regions.add(new Region(OTHER, "…"));
    return regions;
  }

  private static List<Region> numbers(Column column, Set<Object> literals) {
    TreeSet<BigDecimal> cuts = new TreeSet<>();
    literals.forEach(literal -> cuts.add(new BigDecimal(literal.toString())));
    Stream.of(column.min(), column.max()).filter(end -> end != null).forEach(cuts::add);
    return line(cuts, column.whole(), Numbers::plain, BigDecimal::toPlainString).stream()
        .filter(region -> inside(column, new BigDecimal(String.valueOf(region.value()))))
        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
  }

  private static boolean inside(Column column, BigDecimal value) {
    BigDecimal min = column.min();
    BigDecimal max = column.max();
    return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
  }

  private static List<Region> days(Set<Object> literals) {
    TreeSet<BigDecimal> cuts = new TreeSet<>();
    literals.forEach(day -> cuts.add(BigDecimal.valueOf(((LocalDate) day).toEpochDay())));
    Function<BigDecimal, Object> day = number -> LocalDate.ofEpochDay(number.longValueExact());
    return line(cuts, true, day, number -> day.apply(number).toString());
  }

  private static List<Region> line(
      TreeSet<BigDecimal> cuts,
      boolean whole,
      Function<BigDecimal, Object> value,
      Function<BigDecimal, String> label) {
    List<Region> regions = new ArrayList<>();
    if (cuts.isEmpty()) {
      regions.add(new Region(value.apply(BigDecimal.ZERO), "…"));
      return regions;
    }
    BigDecimal first = cuts.first();
    regions.add(new Region(value.apply(below(first)), "< " + label.apply(first)));
    BigDecimal before = null;
    for (BigDecimal cut : cuts) {
      if (before != null && (!whole || between(before, cut, true).compareTo(cut) < 0)) {
        BigDecimal middle = between(before, cut, whole);
        String name = "> " + label.apply(before) + ", < " + label.apply(cut);
        regions.add(new Region(value.apply(middle), name));
      }
      if (!whole || cut.stripTrailingZeros().scale() <= 0) {
        regions.add(new Region(value.apply(cut), label.apply(cut)));
      }
      before = cut;
    }
    BigDecimal last = cuts.last();
    regions.add(new Region(value.apply(above(last)), "> " + label.apply(last)));
    return regions;
  }

  private static BigDecimal below(BigDecimal cut) {
    return cut.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
  }

  private static BigDecimal above(BigDecimal cut) {
    return cut.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
  }

  private static BigDecimal between(BigDecimal low, BigDecimal high, boolean whole) {
    return whole ? above(low) : low.add(high).divide(BigDecimal.valueOf(2));
  }
}
