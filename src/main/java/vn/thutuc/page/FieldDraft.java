package vn.thutuc.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field view being described, one word at a time. */
public final class FieldDraft {

  private final FieldType type;
  private final String path;
  private final String label;
  private final List<OptionView> options = new ArrayList<>();
  private final List<FieldView> children = new ArrayList<>();
  private final List<List<FieldView>> rows = new ArrayList<>();
  private List<String> values = List.of();
  private @Nullable String hint;
  private @Nullable String error;
  private @Nullable String unit;
  private @Nullable ShownWhen shownWhen;
  private boolean required;
  private boolean readOnly;

  FieldDraft(FieldType type, String path, String label) {
    this.type = type;
    this.path = path;
    this.label = label;
  }

  public FieldDraft hint(@Nullable String text) {
    hint = text;
    return this;
  }

  public FieldDraft value(@Nullable String value) {
    values = value == null ? List.of() : List.of(value);
    return this;
  }

  public FieldDraft values(List<String> several) {
    values = type.many() ? several : several.stream().limit(1).toList();
    return this;
  }

  public FieldDraft option(String value, String text) {
    return option(OptionView.of(value, text));
  }

  public FieldDraft option(OptionView option) {
    options.add(option);
    return this;
  }

  public FieldDraft required(boolean yes) {
    required = yes;
    return this;
  }

  public FieldDraft readOnly(boolean yes) {
    readOnly = yes;
    return this;
  }

  public FieldDraft error(@Nullable String text) {
    error = text;
    return this;
  }

  public FieldDraft unit(@Nullable String text) {
    unit = text;
    return this;
  }

  public FieldDraft shownWhen(@Nullable ShownWhen condition) {
    shownWhen = condition;
    return this;
  }

  public FieldDraft child(FieldView child) {
    children.add(child);
    return this;
  }

  public FieldDraft row(List<FieldView> fields) {
    rows.add(fields);
    return this;
  }

  public FieldView build() {
    return new FieldView(
        type, path, label, hint, values, options, required, readOnly, error, unit, children, rows,
        shownWhen);
  }
}
