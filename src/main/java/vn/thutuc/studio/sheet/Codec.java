package vn.thutuc.studio.sheet;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.thutuc.page.Words;

/** How a kind of value is shown in a field, and read from it. */
public enum Codec {
  WORDS,
  DATE,
  MOMENT,
  TERM,
  NUMBER,
  BOX,
  /** Of a few; several can be taken. */
  LIST,
  /** Several short words, with commas between. */
  CODES,
  /** Several texts, each on a line. */
  LINES;

  /** A list with nothing in it, which says more than no list. */
  private static final String NONE = "-";

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  /** As the field shows it; what is not of this kind is shown as it is written. */
  String show(JsonNode value, Words words) {
    return switch (this) {
      case DATE, MOMENT -> Days.show(value.asString(""));
      case TERM -> Spans.show(value.asString(""), words);
      case NUMBER ->
          value.isNumber()
              ? value.decimalValue().toPlainString().replace('.', ',')
              : value.asString("");
      case CODES -> value.isArray() && value.isEmpty() ? NONE : joined(value, ", ");
      case LINES -> joined(value, "\n");
      default -> value.isContainer() ? value.toString() : value.asString("");
    };
  }

  /**
   * The value of a field that is not empty.
   *
   * @throws Unreadable if it is none of this kind
   */
  JsonNode read(List<String> sent, JsonNode now) {
    String words = clean(sent.isEmpty() ? "" : sent.get(0));
    return switch (this) {
      case WORDS -> MAKE.stringNode(words);
      case DATE -> MAKE.stringNode(Days.date(words));
      case MOMENT -> MAKE.stringNode(Days.moment(words, now.asString("")));
      case TERM -> MAKE.stringNode(Spans.read(words));
      case NUMBER -> MAKE.numberNode(number(words));
      case BOX -> MAKE.booleanNode("true".equals(words));
      case LIST -> list(sent);
      case CODES -> list(words.equals(NONE) ? List.of() : Arrays.asList(words.split("[,;\\s]+")));
      case LINES ->
          now.isString() ? MAKE.stringNode(words) : list(words.lines().map(String::strip).toList());
    };
  }

  private static ArrayNode list(List<String> words) {
    ArrayNode list = MAKE.arrayNode();
    words.stream().filter(word -> !word.isBlank()).forEach(list::add);
    return list;
  }

  private static BigDecimal number(String words) {
    if (words.matches("-?\\d{1,3}(\\.\\d{3})+")) {
      throw new Unreadable("", "thousands", words.replace(".", ""));
    }
    if (!words.matches("-?\\d{1,18}([.,]\\d{1,10})?")) {
      throw new Unreadable("", "number");
    }
    return new BigDecimal(words.replace(',', '.'));
  }

  private static String joined(JsonNode value, String between) {
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false)
            .map(JsonNode::asString)
            .collect(joining(between))
        : value.asString("");
  }

  private static String clean(String words) {
    return Normalizer.normalize(words.replace("\r\n", "\n").strip(), Normalizer.Form.NFC);
  }
}
