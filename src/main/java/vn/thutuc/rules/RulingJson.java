package vn.thutuc.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rulings as JSON and back, equal.
 *
 * <p>JSON knows no days, so a {@link LocalDate} among values or facts is written {@code {"@date":
 * "2026-07-01"}}; numbers keep their exact decimal form.
 */
final class RulingJson {

  private static final String DATE = "@date";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_LONG_FOR_INTS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private RulingJson() {}

  static String write(Ruling ruling) {
    return JSON.writeValueAsString(ruling(ruling, true));
  }

  static Ruling read(String json) {
    return ruling(JSON.readValue(json, Ruling.class), false);
  }

  /** The ruling with every value in a form JSON has, or back in its own. */
  private static Ruling ruling(Ruling ruling, boolean out) {
    return new Ruling(
        ruling.ruleSet(),
        ruling.outcome(),
        map(ruling.values(), out),
        ruling.required(),
        ruling.reasons().stream().map(reason -> reason(reason, out)).toList(),
        ruling.fired(),
        ruling.bundleHash(),
        ruling.parameterVersions(),
        map(ruling.inputs(), out),
        ruling.asOf());
  }

  private static Reason reason(Reason reason, boolean out) {
    List<Remedy> remedies =
        reason.remedies().stream()
            .map(each -> new Remedy(each.field(), value(each.now(), out), each.needed()))
            .toList();
    return new Reason(
        reason.kind(),
        reason.code(),
        reason.rule(),
        reason.citation(),
        map(reason.facts(), out),
        reason.text(),
        remedies);
  }

  private static Map<String, Object> map(Map<?, ?> map, boolean out) {
    Map<String, Object> mapped = new LinkedHashMap<>();
    map.forEach((key, each) -> mapped.put(key.toString(), value(each, out)));
    return mapped;
  }

  @SuppressWarnings("NullAway")
  private static @Nullable Object value(@Nullable Object value, boolean out) {
    if (value instanceof LocalDate day) {
      return Map.of(DATE, day.toString());
    } else if (value instanceof List<?> list) {
      List<Object> mapped = new ArrayList<>();
      list.forEach(each -> mapped.add(value(each, out)));
      return mapped;
    } else if (value instanceof Map<?, ?> map) {
      Object day = out ? null : map.get(DATE);
      return day == null ? map(map, out) : LocalDate.parse(day.toString());
    } else if (!out && value instanceof BigDecimal exact) {
      return RulingDraft.plain(exact);
    }
    return value;
  }
}
