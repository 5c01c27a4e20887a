package vn.thutuc.studio.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.FieldView;
import vn.thutuc.page.OptionView;
import vn.thutuc.page.Words;
import vn.thutuc.studio.splice.YamlText;

/** A sheet being drawn: parts, questions and rows, in the reader's language. */
final class Drawing {

  private static final String ROOT = "studio.structure.";

  private final YamlText text;
  private final KeyOrder order;
  private final Words words;
  private final Typed typed;
  private final List<Sheet.Part> parts = new ArrayList<>();
  private final Deque<List<Item>> open = new ArrayDeque<>();

  Drawing(YamlText text, KeyOrder order, Words words, Typed typed) {
    this.text = text;
    this.order = order;
    this.words = words;
    this.typed = typed;
  }

  Sheet done() {
    return new Sheet(parts);
  }

  Words words() {
    return words;
  }

  String say(String key, Object... args) {
    return words.text(ROOT + key, args);
  }

  JsonNode at(String place) {
    return text.at(Places.of(place));
  }

  /** The text that stands there in the reader's language, or its place if there is none. */
  String named(String place, String otherwise) {
    JsonNode both = at(place);
    String vi = both.path("vi").asString("");
    String said = words.of(vi, both.path("en").asString(vi));
    return said.isBlank() ? otherwise : said;
  }

  /** A part with its heading and a sentence, both from the message files. */
  void part(String key, Runnable content) {
    part(key, say("part." + key), say("part." + key + ".lead"), content);
  }

  void part(String key, String title, String lead, Runnable content) {
    open.push(new ArrayList<>());
    content.run();
    parts.add(new Sheet.Part(key, title, lead, open.pop()));
  }

  /** Puts a question, under the label of that name. */
  void put(String label, Question question) {
    put(question.label(say("field." + label)));
  }

  void put(Question question) {
    add(question.on(at(question.at()), order, words, typed));
  }

  void add(Item item) {
    open.element().add(item);
  }

  /** The same in Vietnamese and in English. */
  void both(String label, String at) {
    both(say("field." + label), at, false);
  }

  void both(String label, String at, boolean optional) {
    for (String language : List.of("vi", "en")) {
      Question question = Question.prose(at + "/" + language).label(say("in." + language, label));
      put(optional ? question.optional() : question);
    }
  }

  /** The items of a row. */
  List<Item> within(Runnable content) {
    open.push(new ArrayList<>());
    content.run();
    return open.pop();
  }

  FieldView fresh(String label, Question question) {
    return fresh(question.label(say("field." + label)));
  }

  FieldView fresh(Question question) {
    return question.fresh(typed);
  }

  /** A row for each item of a list. */
  List<Row> items(String at, Function<String, Row> row) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < at(at).size() && at(at).isArray(); i++) {
      rows.add(row.apply(at + "/" + i));
    }
    return rows;
  }

  /** The values of an enum, each with what it means. */
  <E extends Enum<E>> List<OptionView> choices(String group, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(value -> choice(group, value.name(), say("choice." + group + "." + value + ".why")))
        .toList();
  }

  /** The values of an enum without an explanation. */
  <E extends Enum<E>> List<OptionView> plain(String group, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(v -> choice(group, v.name(), null)).toList();
  }

  OptionView choice(String group, String value, @Nullable String why) {
    return new OptionView(value, say("choice." + group + "." + value), why, false);
  }
}
