package vn.thutuc.simulation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import vn.thutuc.simulation.BadParameters.Form;

/** One mapping of a parameter file, read strictly: every fault names the file and the path. */
public record ParameterFile(String name, String path, JsonNode node) {

  /** The mapping under a key. */
  public ParameterFile child(String key) {
    return of(key, node.path(key));
  }

  /** The mapping at a place of the list under a key. */
  public ParameterFile element(String key, int index) {
    return of(key + "[" + index + "]", node.path(key).path(index));
  }

  private ParameterFile of(String key, JsonNode value) {
    if (!value.isObject()) {
      throw wrong(key, value, Form.MAPPING);
    }
    return new ParameterFile(name, at(key), value);
  }

  public String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  public boolean has(String key) {
    return node.has(key) && !node.get(key).isNull();
  }

  public Collection<String> keys() {
    return node.propertyNames();
  }

  /** Refuses keys that mean nothing here, so that a misspelt one is noticed. */
  public ParameterFile only(String... known) {
    List<String> words = Arrays.asList(known);
    for (String key : keys()) {
      if (!words.contains(key)) {
        throw BadParameters.unknownKey(name, at(key), words);
      }
    }
    return this;
  }

  public JsonNode need(String key) {
    if (!has(key)) {
      throw BadParameters.missing(name, at(key));
    }
    return node.get(key);
  }

  public String text(String key) {
    JsonNode value = need(key);
    if (!value.isValueNode() || value.asString().isBlank()) {
      throw wrong(key, value, Form.TEXT);
    }
    return value.asString().strip();
  }

  public String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  public List<String> texts(String key) {
    JsonNode value = need(key);
    if (!value.isArray()) {
      throw wrong(key, value, Form.LIST);
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode one : value) {
      if (!one.isValueNode()) {
        throw wrong(key + "[" + texts.size() + "]", one, Form.TEXT);
      }
      texts.add(one.asString());
    }
    return texts;
  }

  public boolean flag(String key, boolean otherwise) {
    if (has(key) && !node.get(key).isBoolean()) {
      throw wrong(key, node.get(key), Form.FLAG);
    }
    return has(key) ? node.get(key).booleanValue() : otherwise;
  }

  public double number(String key) {
    JsonNode value = need(key);
    if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
      throw wrong(key, value, Form.NUMBER);
    }
    return value.doubleValue();
  }

  public double number(String key, double otherwise) {
    return has(key) ? number(key) : otherwise;
  }

  /** A number that is at least 0. */
  public double amount(String key, double otherwise) {
    double value = number(key, otherwise);
    if (value < 0) {
      throw BadParameters.tooSmall(name, at(key), value, 0);
    }
    return value;
  }

  public long whole(String key, long least, long most, long otherwise) {
    if (!has(key)) {
      return otherwise;
    }
    double value = number(key);
    if (value != Math.rint(value)) {
      throw wrong(key, node.get(key), Form.WHOLE);
    }
    if (value < least) {
      throw BadParameters.tooSmall(name, at(key), value, (double) least);
    }
    if (value > most) {
      throw BadParameters.tooLarge(name, at(key), value, (double) most);
    }
    return (long) value;
  }

  /** Seconds, given as a number or as an ISO 8601 duration. */
  public double seconds(String key) {
    JsonNode value = need(key);
    return value.isNumber() ? number(key) : seconds(key, text(key));
  }

  /** A list of seconds or ISO 8601 durations, none of them negative. */
  List<Double> durations(String key) {
    List<Double> all = new ArrayList<>();
    texts(key);
    for (JsonNode one : need(key)) {
      String place = key + "[" + all.size() + "]";
      double time = one.isNumber() ? one.doubleValue() : seconds(place, one.asString());
      if (time < 0) {
        throw BadParameters.tooSmall(name, at(place), time, 0);
      }
      all.add(time);
    }
    return all;
  }

  private double seconds(String key, String text) {
    String iso = text.toUpperCase(Locale.ROOT);
    try {
      return iso.contains("T") || (iso.endsWith("D") && !iso.matches(".*[YMW].*"))
          ? Duration.parse(iso).toNanos() * 1e-9
          : days(Period.parse(iso)) * 86_400.0;
    } catch (DateTimeException | ArithmeticException e) {
      throw BadParameters.wrongKind(name, at(key), Form.DURATION, text);
    }
  }

  private static long days(Period period) {
    return period.getYears() * 365L + period.getMonths() * 30L + period.getDays();
  }

  public LocalDate date(String key, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw BadParameters.wrongKind(name, at(key), Form.DATE, text);
    }
  }

  OffsetDateTime instant(String key) {
    try {
      return OffsetDateTime.parse(text(key));
    } catch (DateTimeException e) {
      throw wrong(key, node.get(key), Form.INSTANT);
    }
  }

  BadParameters wrong(String key, JsonNode found, Form wanted) {
    String text = found.isMissingNode() ? "" : found.toString();
    String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    return BadParameters.wrongKind(name, at(key), wanted, shown);
  }
}
