package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.rules.drl.Action;
import vn.thutuc.rules.drl.Condition;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.Expr;
import vn.thutuc.rules.drl.Pattern;

/**
 * The fact types the generated rules declare: those the rules read, with the fields they read.
 *
 * <p>Types and fields get names of our own, so nothing a designer writes becomes an identifier.
 */
final class FactShapes {

  private final Map<String, Shape> shapes = new LinkedHashMap<>();

  FactShapes(Dictionary dictionary, List<DrlRule> rules) {
    Map<String, Set<String>> read = new LinkedHashMap<>();
    for (DrlRule rule : rules) {
      rule.conditions().forEach(condition -> fields(dictionary, condition, read));
      for (Action action : rule.actions()) {
        if (action instanceof Action.Derive derive) {
          read.computeIfAbsent(derive.type(), any -> new LinkedHashSet<>());
        }
      }
    }
    read.forEach((name, fields) -> shapes.put(name, shape(dictionary, name, fields)));
  }

  /**
   * A declared type.
   *
   * @param name its name in the generated rules
   * @param fields the fields it has there; the field at place 3 is called {@code f3}
   */
  record Shape(String name, FactType type, List<FactField> fields) {

    String nameOf(String field) {
      for (int i = 0; i < fields.size(); i++) {
        if (fields.get(i).name().equals(field)) {
          return "f" + i;
        }
      }
      throw new IllegalArgumentException(type.name() + "." + field);
    }
  }

  Shape of(String type) {
    return shapes.get(type);
  }

  List<Shape> all() {
    return List.copyOf(shapes.values());
  }

  private Shape shape(Dictionary dictionary, String name, Set<String> read) {
    FactType type = type(dictionary, name);
    List<FactField> fields = new ArrayList<>(type.fields());
    if (!type.derived() && !type.equals(RuleCheck.PARAMETER)) {
      fields.removeIf(field -> !read.contains(field.name()));
    }
    if (fields.isEmpty()) {
      fields.add(type.fields().get(0));
    }
    return new Shape("T" + shapes.size(), type, List.copyOf(fields));
  }

  private static FactType type(Dictionary dictionary, String name) {
    return name.equals(RuleCheck.PARAMETER.name())
        ? RuleCheck.PARAMETER
        : dictionary.type(name).orElseThrow();
  }

  private static void fields(
      Dictionary dictionary, Condition condition, Map<String, Set<String>> read) {
    FactType type = type(dictionary, condition.pattern().type());
    read.computeIfAbsent(type.name(), any -> new LinkedHashSet<>())
        .addAll(fieldsOf(condition.pattern(), type));
  }

  /** The fields a pattern reads, in the order it names them, each before those it comes from. */
  static Set<String> fieldsOf(Pattern pattern, FactType type) {
    Set<String> all = new LinkedHashSet<>();
    for (String field : named(pattern)) {
      all.add(field);
      all.addAll(type.sourcesOf(field));
    }
    return all;
  }

  private static Set<String> named(Pattern pattern) {
    Set<String> fields = new LinkedHashSet<>();
    pattern.constraints().stream()
        .flatMap(Expr::all)
        .forEach(
            part -> {
              if (part instanceof Expr.Name name && !name.isBinding()) {
                fields.add(name.name());
              }
            });
    pattern.bindings().forEach(binding -> fields.add(binding.field()));
    return fields;
  }
}
