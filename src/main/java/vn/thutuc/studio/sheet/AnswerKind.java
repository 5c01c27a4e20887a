package vn.thutuc.studio.sheet;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.thutuc.page.FieldType;
import vn.thutuc.page.OptionView;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.FormField;
import vn.thutuc.rules.FactField;

/** What kind of answer is expected under a name. */
record AnswerKind(String label, Kind kind, List<OptionView> options) {

  AnswerKind {
    options = List.copyOf(options);
  }

  /** The kinds a worked case can hold. */
  enum Kind {
    YES_NO,
    CHOICE,
    NUMBER,
    DATE,
    TEXT
  }

  static AnswerKind of(FactField field, Words words) {
    List<OptionView> options = new ArrayList<>();
    field.values().forEach(v -> options.add(OptionView.of(v, words.of(field.labelOf(v)))));
    Kind kind =
        switch (field.type()) {
          case BOOLEAN -> Kind.YES_NO;
          case CHOICE -> Kind.CHOICE;
          case INTEGER, DECIMAL -> Kind.NUMBER;
          case DATE -> Kind.DATE;
          case STRING -> Kind.TEXT;
        };
    return new AnswerKind(words.of(field.label()), kind, options);
  }

  static AnswerKind of(FormField field, Words words) {
    List<OptionView> options = new ArrayList<>();
    field.options().forEach(o -> options.add(OptionView.of(o.value(), words.of(o.label()))));
    Kind kind =
        switch (field.type()) {
          case "checkbox" -> Kind.YES_NO;
          case "radio", "select" -> Kind.CHOICE;
          case "number" -> Kind.NUMBER;
          case "datetime" -> Kind.DATE;
          default -> Kind.TEXT;
        };
    return new AnswerKind(words.of(field.label()), kind, options);
  }

  /** Of a name nobody knows: as what is written there looks. */
  static AnswerKind like(String name, JsonNode value) {
    Kind kind = value.isBoolean() ? Kind.YES_NO : value.isNumber() ? Kind.NUMBER : Kind.TEXT;
    return new AnswerKind(name, kind, List.of());
  }

  Question question(String at, String yes, String no) {
    return switch (kind) {
      case YES_NO ->
          new Question(at, FieldType.SELECT, Codec.BOX)
              .options(List.of(OptionView.of("true", yes), OptionView.of("false", no)));
      case CHOICE -> Question.one(at).options(options);
      case NUMBER -> Question.number(at);
      case DATE -> Question.date(at);
      case TEXT -> Question.line(at);
    };
  }

  /** What stands there until somebody answers. */
  JsonNode first() {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (kind) {
      case YES_NO -> make.booleanNode(true);
      case NUMBER -> make.numberNode(0);
      case CHOICE -> make.stringNode(options.isEmpty() ? "" : options.get(0).value());
      case DATE -> make.stringNode("2000-01-01");
      case TEXT -> make.stringNode("");
    };
  }
}
