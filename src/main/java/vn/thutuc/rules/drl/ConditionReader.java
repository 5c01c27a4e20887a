package vn.thutuc.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.drl.Pattern.Binding;

/** Reads the conditions of a rule: patterns, {@code not}, {@code exists}, {@code accumulate}. */
final class ConditionReader {

  private static final java.util.regex.Pattern BINDING =
      java.util.regex.Pattern.compile(
          "\\s*(\\$[A-Za-z][A-Za-z0-9_]*)\\s*:\\s*([A-Za-z][A-Za-z0-9_]*)\\s*");
  private static final java.util.regex.Pattern NAME =
      java.util.regex.Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]*");
  private static final Map<String, Condition.Kind> FUNCTIONS =
      Map.of(
          "count", Condition.Kind.COUNT,
          "sum", Condition.Kind.SUM,
          "min", Condition.Kind.MIN,
          "max", Condition.Kind.MAX);

  private int line;

  /**
   * @param line where the rule begins, for forms that bring no line of their own
   */
  ConditionReader(int line) {
    this.line = line;
  }

  Condition read(BaseDescr descr) throws Refused {
    line = descr.getLine() > 0 ? descr.getLine() : line;
    if (descr instanceof NotDescr not) {
      return new Condition.Absent(only(not, "not"));
    } else if (descr instanceof ExistsDescr exists) {
      return new Condition.Present(only(exists, "exists"));
    } else if (descr instanceof PatternDescr pattern
        && pattern.getSource() instanceof AccumulateDescr accumulate) {
      return gathered(pattern, accumulate);
    } else if (descr instanceof PatternDescr pattern) {
      return new Condition.Matched(pattern(pattern));
    }
    throw new Refused("drl.condition", nameOf(descr), line);
  }

  private Pattern only(ConditionalElementDescr element, String name) throws Refused {
    List<? extends BaseDescr> inner = element.getDescrs();
    if (inner.size() == 1 && inner.get(0) instanceof PatternDescr pattern) {
      return pattern(pattern);
    }
    throw new Refused("drl.condition", name, line);
  }

  private Pattern pattern(PatternDescr descr) throws Refused {
    line = descr.getLine() > 0 ? descr.getLine() : line;
    plain(descr);
    if (descr.getSource() != null) {
      throw new Refused("drl.condition", "from", line);
    }
    List<Expr> constraints = new ArrayList<>();
    List<Binding> bindings = new ArrayList<>();
    for (BaseDescr each : descr.getConstraint().getDescrs()) {
      String text = text(each);
      Matcher binding = BINDING.matcher(text);
      if (binding.matches()) {
        bindings.add(new Binding(binding.group(1), binding.group(2)));
      } else {
        constraints.add(ExpressionReader.constraint(text, line));
      }
    }
    return new Pattern(descr.getObjectType(), constraints, bindings, line);
  }

  private void plain(PatternDescr descr) throws Refused {
    if (!descr.getBehaviors().isEmpty()) {
      throw new Refused("drl.condition", "over window", line);
    } else if (descr.isQuery() || descr.isUnification() || !descr.getAnnotations().isEmpty()) {
      throw new Refused("drl.condition", descr.getObjectType(), line);
    }
  }

  private String text(BaseDescr constraint) throws Refused {
    if (constraint instanceof ExprConstraintDescr expression
        && expression.getType() == ExprConstraintDescr.Type.NAMED) {
      return expression.getExpression();
    }
    throw new Refused("drl.constraint", nameOf(constraint), line);
  }

  private Condition gathered(PatternDescr result, AccumulateDescr accumulate) throws Refused {
    line = accumulate.getLine() > 0 ? accumulate.getLine() : line;
    plain(result);
    if (!"Object".equals(result.getObjectType())
        || result.getIdentifier() != null
        || accumulate.getInitCode() != null
        || accumulate.getActionCode() != null
        || accumulate.getResultCode() != null
        || accumulate.getFunctions() == null
        || accumulate.getFunctions().isEmpty()) {
      throw new Refused("drl.accumulate", "init/action/result", line);
    }
    List<Condition.Function> functions = new ArrayList<>();
    for (AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
      functions.add(function(function));
    }
    List<Expr> constraints = new ArrayList<>();
    for (BaseDescr each : result.getConstraint().getDescrs()) {
      constraints.add(ExpressionReader.constraint(text(each), line));
    }
    return new Condition.Gathered(gatheredPattern(accumulate), functions, constraints);
  }

  private Pattern gatheredPattern(AccumulateDescr accumulate) throws Refused {
    BaseDescr input = accumulate.getInput();
    if (input instanceof AndDescr and && and.getDescrs().size() == 1) {
      input = and.getDescrs().get(0);
    }
    if (input instanceof PatternDescr pattern) {
      return pattern(pattern);
    }
    throw new Refused("drl.accumulate", nameOf(input), line);
  }

  private Condition.Function function(AccumulateFunctionCallDescr call) throws Refused {
    Condition.Kind kind = FUNCTIONS.get(call.getFunction());
    if (kind == null) {
      throw new Refused("drl.accumulate", String.valueOf(call.getFunction()), line);
    } else if (call.getBind() == null
        || call.isUnification()
        || !NAME.matcher(call.getBind()).matches()) {
      throw new Refused("drl.accumulate", call.getFunction() + " without $name", line);
    }
    return new Condition.Function(kind, argument(kind, call.getParams()), call.getBind());
  }

  private @Nullable String argument(Condition.Kind kind, String[] params) throws Refused {
    String argument = params.length == 1 ? params[0].strip() : "";
    if (params.length <= 1
        && kind == Condition.Kind.COUNT
        && (argument.isEmpty() || argument.equals("1"))) {
      return null;
    } else if (params.length != 1 || !NAME.matcher(argument).matches()) {
      throw new Refused("drl.accumulate", String.join(", ", params), line);
    }
    return argument;
  }

  private static String nameOf(BaseDescr descr) {
    return descr.getClass().getSimpleName().replace("Descr", "").toLowerCase(java.util.Locale.ROOT);
  }
}
