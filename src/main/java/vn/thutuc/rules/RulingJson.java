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
    return JSON.writeValueAsString(RulingJson.open(ruling));
  }

  static Ruling read(String json) {
    return close(JSON.readValue(json, Sealed.class));
  }

  /** The ruling with every value in a form JSON has. */
  private record Sealed(
      String ruleSet,
      Outcome outcome,
      Map<String, Object> values,
      List<String> required,
      List<Reason> reasons,
      List<String> fired,
      String bundleHash,
      Map<String, String> parameterVersions,
      Map<String, Object> inputs,
      LocalDate asOf) {}

  private static Sealed open(Ruling ruling) {
    return new Sealed(
        ruling.ruleSet(),
        ruling.outcome(),
        map(ruling.values(), true),
        ruling.required(),
        ruling.reasons().stream().map(reason -> reason(reason, true)).toList(),
        ruling.fired(),
        ruling.bundleHash(),
        ruling.parameterVersions(),
        map(ruling.inputs(), true),
        ruling.asOf());
  }

  private static Ruling close(Sealed sealed) {
    return new Ruling(
        sealed.ruleSet(),
        sealed.outcome(),
        map(sealed.values(), false),
        sealed.required(),
        sealed.reasons().stream().map(reason -> reason(reason, false)).toList(),
        sealed.fired(),
        sealed.bundleHash(),
        sealed.parameterVersions(),
        map(sealed.inputs(), false),
        sealed.asOf());
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
