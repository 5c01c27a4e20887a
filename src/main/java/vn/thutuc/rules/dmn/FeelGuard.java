package vn.thutuc.rules.dmn;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.problem.Nesting;

/**
 * Says of an expression outside the compiled subset whether the reference engine may run it at all.
 *
 * <p>The FEEL engine cannot be interrupted, so what could run long is refused by reading: loops,
 * filters, function definitions, powers, and every built-in that is not on the list. Regular
 * expressions are refused whole, because their cost hides in the pattern.
 */
final class FeelGuard {

  private static final int LONGEST = 1000;
  private static final int DEEPEST = 20;
  private static final int DEEPEST_TREE = 400;
  private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

  private static final Set<String> NODES =
      Set.of(
          ("ConstNumber ConstString ConstBool ConstNull$ ConstDate ConstList ConstRange"
                  + " ConstInputValue$ ConstYearMonthDuration ConstDayTimeDuration"
                  + " Ref If In InputEqualTo InputLessThan InputLessOrEqual InputGreaterThan"
                  + " InputGreaterOrEqual InputInRange UnaryTestExpression Equal LessThan LessOrEqual"
                  + " GreaterThan GreaterOrEqual Not Conjunction Disjunction AtLeastOne Addition"
                  + " Subtraction Multiplication Division ArithmeticNegation OpenRangeBoundary"
                  + " ClosedRangeBoundary OpenConstRangeBoundary ClosedConstRangeBoundary"
                  + " FunctionInvocation PositionalFunctionParameters ParsedExpression"
                  + " $colon$colon Nil$")
              .split(" "));
  static final Set<String> FUNCTIONS =
      Set.of(
          "date",
          "not",
          "is defined",
          "string",
          "abs",
          "floor",
          "ceiling",
          "modulo",
          "min",
          "max",
          "sum",
          "count",
          "list contains",
          "string length",
          "contains",
          "starts with",
          "ends with",
          "upper case",
          "lower case",
          "years and months duration");

  private final Predicate<String> names;

  /**
   * @param names the fields an expression may read
   */
  FeelGuard(Set<String> names) {
    this.names = names::contains;
  }

  private FeelGuard() {
    this.names = any -> true;
  }

  /** A guard of what runs, where the names have been looked at before. */
  static FeelGuard ofAnyName() {
    return new FeelGuard();
  }

  /** What is wrong with an expression. */
  record Refusal(String code, String detail) {}

  Optional<Refusal> checkTests(String text) {
    return check(text, true);
  }

  Optional<Refusal> checkExpression(String text) {
    return check(text, false);
  }

  private Optional<Refusal> check(String text, boolean tests) {
    if (text.length() > LONGEST || Nesting.depth(text) > DEEPEST) {
      return tooLong();
    }
    try {
      ParseResult parsed = tests ? ENGINE.parseUnaryTests(text) : ENGINE.parseExpression(text);
      return parsed.isFailure()
          ? refused("dmn.feel-unreadable", text)
          : walk(parsed.parsedExpression(), 0).or(() -> words(text));
    } catch (StackOverflowError e) {
      return tooLong();
    }
  }

  private static Optional<Refusal> words(String text) {
    return FeelWords.refused(text).map(word -> new Refusal("dmn.feel-refused", word));
  }

  private static Optional<Refusal> tooLong() {
    return refused("dmn.feel-too-long", LONGEST + ", " + DEEPEST);
  }

  private Optional<Refusal> walk(@Nullable Object node, int depth) {
    if (depth > DEEPEST_TREE) {
      return tooLong();
    }
    if (!(node instanceof Product product)) {
      return isLeaf(node) ? Optional.empty() : refused("dmn.feel-refused", nameOf(node));
    }
    Optional<Refusal> own = judge(product);
    Iterator<Object> parts = product.productIterator();
    while (own.isEmpty() && parts.hasNext()) {
      own = walk(parts.next(), depth + 1);
    }
    return own;
  }

  private Optional<Refusal> judge(Product node) {
    String name = nameOf(node);
    if (node instanceof FunctionInvocation call && !FUNCTIONS.contains(call.function())) {
      return refused("dmn.feel-function", call.function());
    } else if (node instanceof Ref ref) {
      String path = ref.names().mkString(".");
      boolean known = names.test(path) || path.equals("cellInput");
      return known ? Optional.empty() : refused("dmn.unknown-field", path);
    } else if (!NODES.contains(name)) {
      return refused("dmn.feel-refused", name);
    }
    return Optional.empty();
  }

  private static boolean isLeaf(@Nullable Object node) {
    return node == null
        || node instanceof String
        || node instanceof Boolean
        || node instanceof camundajar.impl.scala.math.BigDecimal
        || node.getClass().getPackageName().startsWith("java.time");
  }

  private static String nameOf(@Nullable Object node) {
    return node == null ? "null" : node.getClass().getSimpleName();
  }

  private static Optional<Refusal> refused(String code, String detail) {
    return Optional.of(new Refusal(code, detail));
  }
}
