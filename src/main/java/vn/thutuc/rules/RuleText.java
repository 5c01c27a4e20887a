package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.drl.Action;
import vn.thutuc.rules.drl.Condition;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.Expr;
import vn.thutuc.rules.drl.Pattern;

/** Writes the two halves of one generated rule, and remembers which values it reports. */
final class RuleText {

  private final FactShapes shapes;
  private final DrlRule rule;
  private final int index;
  private final Set<String> needed;
  private final Map<String, String> names = new HashMap<>();
  private final List<String> labels = new ArrayList<>();
  private final List<String> reported = new ArrayList<>();
  private @Nullable String joined;
  private int made;

  RuleText(FactShapes shapes, DrlRule rule, int index) {
    this.shapes = shapes;
    this.rule = rule;
    this.index = index;
    this.needed =
        rule.actions().stream()
            .flatMap(Action::expressions)
            .flatMap(RuleText::computed)
            .collect(Collectors.toCollection(HashSet::new));
  }

  /** The bindings an expression computes with; a rule does not fire while one is missing. */
  private static Stream<String> computed(Expr expr) {
    return expr.all()
        .filter(part -> part instanceof Expr.Name)
        .map(part -> ((Expr.Name) part).name());
  }

  List<String> labels() {
    return List.copyOf(labels);
  }

  String when() {
    return rule.conditions().stream()
        .map(condition -> "  " + condition(condition) + "\n")
        .collect(Collectors.joining());
  }

  private String condition(Condition condition) {
    if (condition instanceof Condition.Matched matched) {
      return pattern(matched.pattern(), true);
    }
    Map<String, String> outer = new HashMap<>(names);
    String inner = pattern(condition.pattern(), false);
    if (condition instanceof Condition.Gathered gathered) {
      return gathered(gathered, inner, outer);
    }
    names.clear();
    names.putAll(outer);
    return (condition instanceof Condition.Absent ? "not " : "exists ") + inner;
  }

  private String pattern(Pattern pattern, boolean reports) {
    FactShapes.Shape shape = shapes.of(pattern.type());
    List<String> parts = new ArrayList<>();
    boolean many = Literals.matchesMany(pattern);
    if (many && joined != null) {
      parts.add("Steps.pair(" + joined + ")");
    }
    String prefix = many && reports ? named() + " : " : "";
    for (Pattern.Binding binding : pattern.bindings()) {
      String name = fresh();
      names.put(binding.name(), name);
      parts.add(name + " : " + shape.nameOf(binding.field()));
    }
    if (reports) {
      for (String field : FactShapes.fieldsOf(pattern, shape.type())) {
        if (!FactLabel.isParameterName(pattern, field)) {
          parts.add(report(FactLabel.of(pattern, field)) + " : " + shape.nameOf(field));
        }
      }
    }
    JavaText text =
        new JavaText(name -> name.startsWith("$") ? names.get(name) : shape.nameOf(name));
    pattern.constraints().forEach(constraint -> parts.add(text.condition(constraint)));
    for (Pattern.Binding binding : pattern.bindings()) {
      if (needed.contains(binding.name())) {
        parts.add("Comparison.present(" + shape.nameOf(binding.field()) + ")");
      }
    }
    return prefix + shape.name() + "(" + String.join(", ", parts) + ")";
  }

  /** The name of a fact that later patterns are paired with. */
  private String named() {
    joined = fresh();
    return joined;
  }

  private String report(String label) {
    String name = fresh();
    labels.add(label);
    reported.add(name);
    return name;
  }

  private String fresh() {
    return "$" + "v" + made++;
  }

  private String gathered(Condition.Gathered gathered, String inner, Map<String, String> outer) {
    List<String> functions = new ArrayList<>();
    for (Condition.Function function : gathered.functions()) {
      String argument = function.argument() == null ? "1" : names.get(function.argument());
      String name = report(function.binding().substring(1));
      outer.put(function.binding(), name);
      String verb = function.kind().name().toLowerCase(Locale.ROOT);
      functions.add(name + " : " + verb + "(" + argument + ")");
    }
    names.clear();
    names.putAll(outer);
    JavaText text = new JavaText(names::get);
    String constraints =
        Stream.concat(
                gathered.functions().stream().flatMap(this::present),
                gathered.constraints().stream().map(text::condition))
            .map(constraint -> "\n  eval(" + constraint + ")")
            .collect(Collectors.joining());
    return "accumulate(%s; %s)%s".formatted(inner, String.join(", ", functions), constraints);
  }

  /** Of no facts there is no least and no greatest: a rule that asks for it does not fire. */
  private Stream<String> present(Condition.Function function) {
    boolean extreme =
        function.kind() == Condition.Kind.MIN || function.kind() == Condition.Kind.MAX;
    return extreme
        ? Stream.of("Comparison.present(" + names.get(function.binding()) + ")")
        : Stream.empty();
  }

  String then() {
    StringBuilder text = new StringBuilder();
    text.append(
        "  ruling.fired(%d, new Object[] {%s});%n".formatted(index, String.join(", ", reported)));
    JavaText java = new JavaText(names::get);
    for (Action action : rule.actions()) {
      text.append("  ").append(action(action, java)).append("\n");
    }
    return text.toString();
  }

  private String action(Action action, JavaText java) {
    if (action instanceof Action.Conclude conclude) {
      String verb = conclude.verb().name().toLowerCase(Locale.ROOT);
      return "ruling.%s(%d, %s);".formatted(verb, index, JavaText.quoted(conclude.code()));
    } else if (action instanceof Action.SetValue set) {
      return "ruling.set(%d, %s, %s);"
          .formatted(index, JavaText.quoted(set.name()), java.of(set.value()));
    }
    Action.Derive derive = (Action.Derive) action;
    FactShapes.Shape shape = shapes.of(derive.type());
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < derive.arguments().size(); i++) {
      arguments.add(argument(shape.fields().get(i), derive.arguments().get(i), java));
    }
    return "insert(new " + shape.name() + "(" + String.join(", ", arguments) + "));";
  }

  private static String argument(FactField field, Expr argument, JavaText java) {
    String text = java.of(argument);
    if (text.equals("null")) {
      return text;
    }
    return switch (field.type()) {
      case INTEGER -> "Arithmetic.whole(" + text + ")";
      case DECIMAL -> "Arithmetic.decimal(" + text + ")";
      default -> text;
    };
  }
}
