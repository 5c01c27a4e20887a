package vn.thutuc.studio.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.FieldType;
import vn.thutuc.page.FieldView;
import vn.thutuc.page.OptionView;
import vn.thutuc.page.Words;

/** A question being put together: what is asked, of which kind, and where the answer goes. */
final class Question {

  private final String at;
  private final FieldType type;
  private final Codec codec;
  private final List<OptionView> options = new ArrayList<>();
  private String label = "";
  private @Nullable String hint;
  private String fallback = "";
  private boolean optional;
  private boolean locked;
  private @Nullable Writing writing;

  Question(String at, FieldType type, Codec codec) {
    this.at = at;
    this.type = type;
    this.codec = codec;
  }

  static Question line(String at) {
    return new Question(at, FieldType.TEXTFIELD, Codec.WORDS);
  }

  static Question prose(String at) {
    return new Question(at, FieldType.TEXTAREA, Codec.WORDS);
  }

  static Question date(String at) {
    return new Question(at, FieldType.DATETIME, Codec.DATE);
  }

  static Question number(String at) {
    return new Question(at, FieldType.NUMBER, Codec.NUMBER);
  }

  static Question box(String at) {
    return new Question(at, FieldType.CHECKBOX, Codec.BOX).fallback("false");
  }

  static Question one(String at) {
    return new Question(at, FieldType.SELECT, Codec.WORDS);
  }

  static Question radio(String at) {
    return new Question(at, FieldType.RADIO, Codec.WORDS);
  }

  static Question some(String at) {
    return new Question(at, FieldType.CHECKLIST, Codec.LIST);
  }

  Question label(String words) {
    label = words;
    return this;
  }

  Question hint(@Nullable String words) {
    hint = words;
    return this;
  }

  /** What counts where nothing is written. */
  Question fallback(String value) {
    fallback = value;
    return this;
  }

  Question optional() {
    optional = true;
    return this;
  }

  Question locked(boolean yes) {
    locked = yes;
    return this;
  }

  Question options(List<OptionView> some) {
    options.addAll(some);
    return this;
  }

  Question writing(Writing way) {
    writing = way;
    return this;
  }

  String at() {
    return at;
  }

  Entry on(JsonNode value, KeyOrder order, Words words, Typed typed) {
    FieldView view = view(values(value, words), typed, at);
    List<String> keys = order.at(Places.of(at).head());
    Writing way =
        writing != null
            ? writing
            : (text, answer) -> Writings.put(text, Places.of(at), answer, keys);
    return new Entry(view, Places.of(at), codec, optional, way);
  }

  /** As a field of something new, that stands nowhere yet. */
  FieldView fresh(Typed typed) {
    return view(fallback.isEmpty() ? List.of() : List.of(fallback), typed, "+" + at);
  }

  private FieldView view(List<String> values, Typed typed, String name) {
    Typed.Wrong wrong = typed.at(name);
    List<String> shown = wrong == null ? values : wrong.values();
    var draft =
        FieldView.of(type, name, label)
            .hint(hint != null || type != FieldType.DATETIME ? hint : null)
            .values(shown)
            .required(!optional)
            .readOnly(locked)
            .error(wrong == null ? null : wrong.error());
    options.forEach(draft::option);
    boolean picks = type == FieldType.SELECT || type == FieldType.RADIO || codec == Codec.LIST;
    if (picks) {
      shown.stream().filter(this::isUnknown).forEach(value -> draft.option(value, value));
    }
    return draft.build();
  }

  private boolean isUnknown(String value) {
    return !value.isEmpty() && options.stream().noneMatch(o -> o.value().equals(value));
  }

  private List<String> values(JsonNode value, Words words) {
    if (codec == Codec.LIST) {
      List<String> all = new ArrayList<>();
      value.forEach(one -> all.add(one.asString("")));
      return all;
    }
    boolean none = value.isMissingNode() || value.isNull();
    String shown = none ? fallback : codec.show(value, words);
    return shown.isEmpty() ? List.of() : List.of(shown);
  }
}
