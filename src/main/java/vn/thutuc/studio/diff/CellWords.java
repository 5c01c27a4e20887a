package vn.thutuc.studio.diff;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thutuc.rules.Text;

/** Says a cell of a decision table in words: {@code >= 75} is "từ 75 trở lên". */
final class CellWords {

  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern DAY = Pattern.compile("date\\(\"([^\"]*)\"\\)");
  private static final Pattern ORDER = Pattern.compile("(<=|>=|<|>)\\s*(.+)");
  private static final Pattern RANGE = Pattern.compile("([\\[\\]])(.+)\\.\\.(.+)([\\[\\])])");
  private static final Pattern NEGATED = Pattern.compile("not\\((.*)\\)");
  private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private static final Map<String, String> SIGNS =
      Map.of("<=", "at-most", ">=", "at-least", "<", "less", ">", "more");

  private final Glossary glossary;
  private final String field;

  CellWords(Glossary glossary, String field) {
    this.glossary = glossary;
    this.field = field;
  }

  Text of(String cell) {
    Matcher negated = NEGATED.matcher(cell);
    if (negated.matches()) {
      return DiffWords.of("cell.not", of(negated.group(1)));
    }
    Matcher range = RANGE.matcher(cell);
    if (range.matches()) {
      String from = range.group(1).equals("[") ? "cell.from." : "cell.over.";
      String to = range.group(4).equals("]") ? "to" : "under";
      return DiffWords.of(from + to, value(range.group(2)), value(range.group(3)));
    }
    if (!cell.contains("(") && cell.contains(",")) {
      return Figures.joined(COMMA.splitAsStream(cell).map(this::of), " hoặc ", " or ");
    }
    Matcher order = ORDER.matcher(cell.strip());
    return order.matches()
        ? DiffWords.of("cell." + SIGNS.get(order.group(1)), value(order.group(2)))
        : value(cell);
  }

  private Text value(String written) {
    String cell = written.strip();
    Matcher text = TEXT.matcher(cell);
    if (text.matches()) {
      return glossary.value(field, text.group(1));
    }
    Matcher day = DAY.matcher(cell);
    return day.matches()
        ? Figures.shown(day.group(1))
        : DiffWords.find("word." + cell).orElseGet(() -> Figures.shown(cell));
  }
}
