package vn.thutuc.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.problem.Faults;

/** Reads one rule, or refuses it with the line of the first form it may not use. */
final class RuleReader {

  private static final List<String> ANNOTATIONS = List.of("citation", "vi", "en");

  private final Faults faults;
  private final RuleDescr rule;

  RuleReader(Faults faults, RuleDescr rule) {
    this.faults = faults;
    this.rule = rule;
  }

  Optional<DrlRule> read() {
    try {
      return Optional.of(checked());
    } catch (Refused e) {
      int line = e.line() > 0 ? e.line() : rule.getLine();
      faults.addAt(e.code(), rule.getName(), line, e.what());
      return Optional.empty();
    }
  }

  private DrlRule checked() throws Refused {
    if (rule.isQuery()) {
      throw new Refused("drl.declaration", "query", rule.getLine());
    } else if (rule.hasParent()) {
      throw new Refused("drl.extends", String.valueOf(rule.getParentName()), rule.getLine());
    } else if (!rule.getNamedConsequences().isEmpty()) {
      String names = rule.getNamedConsequences().keySet().toString();
      throw new Refused("drl.named-consequence", names, rule.getLine());
    }
    for (AnnotationDescr annotation : rule.getAnnotations()) {
      check(annotation);
    }
    int salience = salience();
    List<Condition> conditions = new ArrayList<>();
    for (BaseDescr descr : rule.getLhs().getDescrs()) {
      conditions.add(new ConditionReader(rule.getLine()).read(descr));
    }
    List<Action> actions =
        new ActionReader(rule.getConsequenceLine()).read(String.valueOf(rule.getConsequence()));
    return new DrlRule(
        faults.file(),
        rule.getName(),
        rule.getLine(),
        annotation("citation"),
        annotation("vi"),
        annotation("en"),
        salience,
        conditions,
        actions);
  }

  private void check(AnnotationDescr annotation) throws Refused {
    Map<String, Object> values = annotation.getValueMap();
    boolean single = values.size() == 1 && values.get("value") instanceof String;
    if (!ANNOTATIONS.contains(annotation.getName()) || !single || annotation.isDuplicated()) {
      throw new Refused("drl.annotation", "@" + annotation.getName(), annotation.getLine());
    }
  }

  private @Nullable String annotation(String name) throws Refused {
    AnnotationDescr annotation = rule.getAnnotation(name);
    if (annotation == null) {
      return null;
    }
    Expr value = ExpressionReader.constraint(annotation.getSingleValueAsString(), rule.getLine());
    if (value instanceof Expr.Literal literal && literal.value() instanceof String words) {
      return words;
    }
    throw new Refused("drl.annotation", "@" + name, annotation.getLine());
  }

  private int salience() throws Refused {
    for (AttributeDescr attribute : rule.getAttributes().values()) {
      boolean literal =
          attribute.getName().equals("salience")
              && attribute.getValue().matches("-?\\d{1,3}|\\(\\s*-?\\d{1,3}\\s*\\)");
      if (!literal) {
        throw new Refused("drl.attribute", attribute.getName(), attribute.getLine());
      }
    }
    String salience = rule.getSalience();
    return salience == null ? 0 : Integer.parseInt(salience.replaceAll("[()\\s]", ""));
  }
}
