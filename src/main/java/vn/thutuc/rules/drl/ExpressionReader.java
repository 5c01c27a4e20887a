package vn.thutuc.rules.drl;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.drools.mvel.parser.MvelParser;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/**
 * Turns a parsed Java or DRL expression into {@link Expr}, or refuses it.
 *
 * <p>Only the forms named here pass; a call, an access, a creation, a cast, whatever the parser
 * knows or will know, ends in a refusal.
 */
final class ExpressionReader {

  private static final int LONGEST = 4000;
  private static final int DEEPEST = 100;

  private final String code;
  private final int line;
  private int depth;

  ExpressionReader(String code, int line) {
    this.code = code;
    this.line = line;
  }

  /** Reads the text of one constraint. */
  static Expr constraint(String text, int line) throws Refused {
    if (text.length() > LONGEST) {
      throw new Refused("drl.constraint", "> " + LONGEST, line);
    }
    try {
      Expression parsed = MvelParser.parseExpression(text);
      return new ExpressionReader("drl.constraint", line).read(parsed);
    } catch (ParseProblemException e) {
      throw new Refused("drl.constraint", text.strip(), line);
    } catch (StackOverflowError e) {
      throw tooDeep(line);
    }
  }

  static Refused tooDeep(int line) {
    return new Refused("drl.too-deep", String.valueOf(DEEPEST), line);
  }

  Expr read(Expression parsed) throws Refused {
    if (++depth > DEEPEST) {
      throw tooDeep(line);
    }
    Expr read = form(parsed);
    depth--;
    return read;
  }

  private Expr form(Expression parsed) throws Refused {
    if (parsed instanceof EnclosedExpr enclosed) {
      return read(enclosed.getInner());
    } else if (parsed instanceof BinaryExpr binary) {
      return binary(binary);
    } else if (parsed instanceof UnaryExpr unary) {
      return unary(unary);
    } else if (parsed instanceof PointFreeExpr in) {
      return in(in);
    } else if (parsed instanceof NameExpr name) {
      return name(name.getNameAsString());
    } else if (parsed instanceof DrlNameExpr name && name.getBackReferencesCount() == 0) {
      return name(name.getNameAsString());
    }
    return literal(parsed);
  }

  private Expr name(String name) throws Refused {
    if (!name.matches("\\$?[A-Za-z][A-Za-z0-9_]*")) {
      throw refused(name);
    }
    return new Expr.Name(name);
  }

  private Expr literal(Expression parsed) throws Refused {
    if (parsed instanceof StringLiteralExpr string
        && parsed.getClass() == StringLiteralExpr.class) {
      return new Expr.Literal(string.asString());
    } else if (parsed instanceof IntegerLiteralExpr whole
        && whole.getValue().matches("0|[1-9]\\d{0,17}")) {
      return new Expr.Literal(Long.valueOf(whole.getValue()));
    } else if (parsed instanceof DoubleLiteralExpr real
        && real.getValue().matches("\\d{1,17}\\.\\d{1,17}")) {
      return new Expr.Literal(new BigDecimal(real.getValue()));
    } else if (parsed instanceof BooleanLiteralExpr flag) {
      return new Expr.Literal(flag.getValue());
    } else if (parsed instanceof NullLiteralExpr) {
      return new Expr.Literal(null);
    }
    throw refused(parsed.getClass().getSimpleName());
  }

  private Expr unary(UnaryExpr unary) throws Refused {
    Expr inner = read(unary.getExpression());
    if (unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return new Expr.Not(inner);
    } else if (unary.getOperator() == UnaryExpr.Operator.MINUS) {
      return minus(inner);
    }
    throw refused(unary.getOperator().asString());
  }

  private static Expr minus(Expr inner) {
    if (inner instanceof Expr.Literal literal && literal.value() instanceof Long whole) {
      return new Expr.Literal(-whole);
    } else if (inner instanceof Expr.Literal literal
        && literal.value() instanceof BigDecimal exact) {
      return new Expr.Literal(exact.negate());
    }
    return new Expr.Sum(Expr.Operator.MINUS, new Expr.Literal(0L), inner);
  }

  private Expr in(PointFreeExpr in) throws Refused {
    String operator = in.getOperator().getIdentifier();
    boolean plain =
        in.getArg1() == null
            && in.getArg2() == null
            && in.getArg3() == null
            && in.getArg4() == null;
    if (!operator.equals("in") || !plain) {
      throw refused(operator);
    }
    List<Expr> options = new ArrayList<>();
    for (Expression option : in.getRight()) {
      options.add(read(option));
    }
    return new Expr.In(read(in.getLeft()), options, in.isNegated());
  }

  private Expr binary(BinaryExpr binary) throws Refused {
    Expr left = read(binary.getLeft());
    Expr right = read(binary.getRight());
    return switch (binary.getOperator()) {
      case AND -> new Expr.Logic(true, left, right);
      case OR -> new Expr.Logic(false, left, right);
      case EQUALS -> new Expr.Compare(Expr.Comparator.EQUAL, left, right);
      case NOT_EQUALS -> new Expr.Compare(Expr.Comparator.NOT_EQUAL, left, right);
      case LESS -> new Expr.Compare(Expr.Comparator.LESS, left, right);
      case LESS_EQUALS -> new Expr.Compare(Expr.Comparator.LESS_OR_EQUAL, left, right);
      case GREATER -> new Expr.Compare(Expr.Comparator.GREATER, left, right);
      case GREATER_EQUALS -> new Expr.Compare(Expr.Comparator.GREATER_OR_EQUAL, left, right);
      case PLUS -> new Expr.Sum(Expr.Operator.PLUS, left, right);
      case MINUS -> new Expr.Sum(Expr.Operator.MINUS, left, right);
      case MULTIPLY -> new Expr.Sum(Expr.Operator.TIMES, left, right);
      case DIVIDE -> new Expr.Sum(Expr.Operator.DIVIDE, left, right);
      default -> throw refused(binary.getOperator().asString());
    };
  }

  private Refused refused(String what) {
    return new Refused(code, what, line);
  }
}
