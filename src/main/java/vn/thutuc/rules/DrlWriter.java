package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thutuc.rules.drl.DrlRule;

/**
 * Writes the text Drools compiles, from checked rules only.
 *
 * <p>Not one character of it is copied from the designer but the insides of quoted texts. Derived
 * facts are inserted, not inserted logically: {@link Strata} has put the rules in an order in which
 * no reason for a derived fact can cease to hold, so truth maintenance would have nothing to do.
 */
final class DrlWriter {

  static final String PACKAGE = "thutuc.generated";
  private static final int LEVEL = 10_000;

  private final FactShapes shapes;
  private final List<DrlRule> rules;
  private final int[] levels;
  private final List<List<String>> labels = new ArrayList<>();

  DrlWriter(FactShapes shapes, List<DrlRule> rules, int[] levels) {
    this.shapes = shapes;
    this.rules = rules;
    this.levels = levels;
  }

  String write() {
    StringBuilder text = new StringBuilder("package " + PACKAGE + "\n");
    text.append("import vn.thutuc.rules.compiled.Arithmetic\n");
    text.append("import vn.thutuc.rules.compiled.Comparison\n");
    text.append("import vn.thutuc.rules.compiled.Steps\n");
    text.append("global vn.thutuc.rules.compiled.Verdicts ruling\n");
    shapes.all().forEach(shape -> text.append(declaration(shape)));
    for (int i = 0; i < rules.size(); i++) {
      text.append(rule(i));
    }
    return text.toString();
  }

  /** The names of the values each rule reports when it fires; known after {@link #write}. */
  List<List<String>> labels() {
    return List.copyOf(labels);
  }

  private String declaration(FactShapes.Shape shape) {
    String fields =
        shape.fields().stream()
            .map(field -> "  " + shape.nameOf(field.name()) + " : " + javaType(field.type()) + "\n")
            .collect(Collectors.joining());
    return "declare " + shape.name() + "\n" + fields + "end\n";
  }

  private static String javaType(FieldType type) {
    return switch (type) {
      case STRING, CHOICE -> "String";
      case INTEGER -> "Long";
      case DECIMAL -> "java.math.BigDecimal";
      case BOOLEAN -> "Boolean";
      case DATE -> "java.time.LocalDate";
    };
  }

  private String rule(int index) {
    DrlRule rule = rules.get(index);
    RuleText text = new RuleText(shapes, rule, index);
    String when = text.when();
    String then = text.then();
    labels.add(text.labels());
    return "rule \"%d\" salience %d\nwhen\n%sthen\n%send\n"
        .formatted(index, rule.salience() - LEVEL * levels[index], when, then);
  }
}
