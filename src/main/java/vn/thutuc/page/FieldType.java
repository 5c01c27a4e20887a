package vn.thutuc.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of form-js field that a page can draw. */
public enum FieldType {
  TEXTFIELD,
  NUMBER,
  TEXTAREA,
  CHECKBOX,
  RADIO,
  SELECT,
  CHECKLIST,
  DATETIME,
  GROUP,
  DYNAMICLIST,
  TEXT,
  SEPARATOR;

  /** The type form-js calls so, for instance {@code dynamiclist}; empty for one we do not draw. */
  public static Optional<FieldType> of(String formJsType) {
    return Arrays.stream(values()).filter(type -> type.key().equals(formJsType)).findFirst();
  }

  /** The name form-js uses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean many() {
    return this == CHECKLIST;
  }
}
