package vn.thutuc.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form field ready to be drawn, whatever it was read from.
 *
 * @param path the name it is submitted under, for instance {@code children[0].birthDate}
 * @param label what is asked; for a static text, the text
 * @param values what is filled in as the person wrote it; several for a checklist
 * @param unit written behind the input, for instance m²
 * @param children the fields of a group; of a dynamic list the fields of one empty row
 * @param rows the rows of a dynamic list, each with its fields
 * @param shownWhen the answer on the same page it depends on, or null
 */
public record FieldView(
    FieldType type,
    String path,
    String label,
    @Nullable String hint,
    List<String> values,
    List<OptionView> options,
    boolean required,
    boolean readOnly,
    @Nullable String error,
    @Nullable String unit,
    List<FieldView> children,
    List<List<FieldView>> rows,
    @Nullable ShownWhen shownWhen) {

  public FieldView {
    values = List.copyOf(values);
    options = List.copyOf(options);
    children = List.copyOf(children);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Starts a field; what is not said stays empty, optional and editable. */
  public static FieldDraft of(FieldType type, String path, String label) {
    return new FieldDraft(type, path, label);
  }

  /** The id of the input and the address of links to it: letters, digits and hyphens only. */
  public String id() {
    return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
  }

  /** Where the error summary leads: the first control that can take the focus. */
  public String focusId() {
    return switch (type) {
      case RADIO, CHECKLIST -> id() + "-0";
      case DYNAMICLIST -> id() + "-add";
      default -> id();
    };
  }

  public String value() {
    return values.isEmpty() ? "" : values.get(0);
  }

  public boolean chosen(String value) {
    return values.contains(value);
  }

  /** The labels of what is chosen, for a field that can only be read. */
  public List<String> chosenLabels() {
    return options.stream().filter(o -> chosen(o.value())).map(OptionView::label).toList();
  }

  /** The ids that describe the input, for {@code aria-describedby}; null when there are none. */
  public @Nullable String describedBy() {
    List<String> ids = new ArrayList<>(2);
    if (hint != null || type == FieldType.DATETIME) {
      ids.add(id() + "-hint");
    }
    if (error != null) {
      ids.add(id() + "-error");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  /** This field and all fields inside it, in the order of the page. */
  Stream<FieldView> all() {
    Stream<FieldView> inside =
        type == FieldType.DYNAMICLIST ? rows.stream().flatMap(List::stream) : children.stream();
    return Stream.concat(Stream.of(this), inside.flatMap(FieldView::all));
  }
}
