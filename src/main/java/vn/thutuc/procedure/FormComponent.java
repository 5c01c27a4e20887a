package vn.thutuc.procedure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.procedure.FormField.Constraints;
import vn.thutuc.procedure.FormField.HideRule;
import vn.thutuc.procedure.FormField.Option;
import vn.thutuc.rules.Text;

/** One component of a form-js form. */
final class FormComponent {

  /** A word of the dictionary; what a browser's objects already have (__proto__) is none. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,80}");

  private static final int MOST_OPTIONS = 200;
  private static final int MOST_DIGITS = 30;

  private final JsonNode json;
  private final FormReader form;
  private final JsonNode overlay;

  FormComponent(JsonNode json, FormReader form) {
    this.json = json;
    this.form = form;
    this.overlay = form.overlayOf(key(), json.path("id").asString(""));
  }

  String type() {
    return json.path("type").asString("");
  }

  /** What messages call it. */
  String name() {
    return key().isEmpty() ? json.path("id").asString(type()) : key();
  }

  FormField field(List<FormField> children) {
    if (!key().isEmpty() && !KEY.matcher(key()).matches()) {
      form.report("form.key", name(), name());
    }
    JsonNode validate = json.path("validate");
    return new FormField(
        type(),
        name(),
        label(),
        optional("description"),
        optional("text"),
        options(),
        validate.path("required").asBoolean(false),
        constraints(validate),
        children,
        FormReader.scalars(json.path("properties")),
        hide());
  }

  /** A list or a group with a path names its answers by the path. */
  private String key() {
    String path = json.path("path").asString("");
    return path.isEmpty() ? json.path("key").asString("") : path;
  }

  private Text label() {
    String vi = json.path("label").asString(json.path("dateLabel").asString(""));
    return form.english(name(), overlay.path("label"), vi);
  }

  private @Nullable Text optional(String what) {
    String vi = json.path(what).asString("");
    return vi.isEmpty() ? null : form.english(name() + "." + what, overlay.path(what), vi);
  }

  private List<Option> options() {
    List<Option> options = new ArrayList<>();
    if (json.path("values").size() > MOST_OPTIONS) {
      form.report("form.options", name(), MOST_OPTIONS);
      return options;
    }
    for (JsonNode option : json.path("values")) {
      String value = option.path("value").asString("");
      String vi = option.path("label").asString(value);
      JsonNode english = overlay.path("values").path(value);
      options.add(new Option(value, form.english(name() + "." + value, english, vi)));
    }
    return options;
  }

  private Constraints constraints(JsonNode validate) {
    String pattern = validate.path("pattern").asString("");
    return new Constraints(
        number(validate.path("min")),
        number(validate.path("max")),
        whole(validate.path("minLength")),
        whole(validate.path("maxLength")),
        pattern.isEmpty() || !FormPattern.isSafe(pattern, form, name()) ? null : pattern,
        whole(json.path("decimalDigits")));
  }

  private @Nullable HideRule hide() {
    String rule = json.path("conditional").path("hide").asString("");
    if (rule.isEmpty()) {
      return null;
    }
    HideRule read = HideRules.read(rule);
    if (read == null) {
      form.report("form.hide", name(), rule);
    }
    return read;
  }

  private static @Nullable BigDecimal number(JsonNode value) {
    if (!value.isNumber()) {
      return null;
    }
    BigDecimal number = value.decimalValue();
    return Math.abs((long) number.scale()) > MOST_DIGITS ? null : number;
  }

  private static @Nullable Integer whole(JsonNode value) {
    return value.isInt() ? (Integer) value.intValue() : null;
  }
}
