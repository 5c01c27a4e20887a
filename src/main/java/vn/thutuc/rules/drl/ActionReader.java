package vn.thutuc.rules.drl;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the consequence of a rule: statements of the ruling's vocabulary, and nothing else. */
final class ActionReader {

  private static final int LONGEST = 10_000;
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1,80}");

  private final int line;
  private final JavaParser parser =
      new JavaParser(
          new ParserConfiguration()
              .setLanguageLevel(LanguageLevel.JAVA_17)
              .setAttributeComments(false)
              .setPreprocessUnicodeEscapes(false));

  /**
   * @param line where {@code then} stands
   */
  ActionReader(int line) {
    this.line = line;
  }

  List<Action> read(String consequence) throws Refused {
    if (consequence.length() > LONGEST) {
      throw new Refused("drl.consequence", "> " + LONGEST, line);
    }
    ParseResult<BlockStmt> parsed = parsed(consequence);
    if (!parsed.isSuccessful() || parsed.getResult().isEmpty()) {
      throw new Refused("drl.consequence", "{}", lineOf(parsed));
    }
    List<Action> actions = new ArrayList<>();
    for (Statement statement : parsed.getResult().get().getStatements()) {
      actions.add(action(statement));
    }
    return actions;
  }

  private ParseResult<BlockStmt> parsed(String consequence) throws Refused {
    try {
      return parser.parseBlock("{" + consequence + "\n}");
    } catch (StackOverflowError e) {
      throw ExpressionReader.tooDeep(line);
    }
  }

  /** Where the parser stopped: it counts from the line of {@code then}. */
  private int lineOf(ParseResult<BlockStmt> parsed) {
    return line
        + parsed.getProblems().stream()
            .flatMap(problem -> problem.getLocation().stream())
            .flatMap(tokens -> tokens.getBegin().getRange().stream())
            .mapToInt(range -> range.begin.line)
            .findFirst()
            .orElse(1);
  }

  private Action action(Statement statement) throws Refused {
    int at = lineOf(statement);
    if (!(statement instanceof ExpressionStmt expression)
        || !(expression.getExpression() instanceof MethodCallExpr call)
        || call.getTypeArguments().isPresent()) {
      throw new Refused("drl.consequence", statement.getClass().getSimpleName(), at);
    }
    boolean bare = call.getScope().isEmpty();
    boolean onRuling =
        call.getScope()
            .filter(
                scope -> scope instanceof NameExpr name && name.getNameAsString().equals("ruling"))
            .isPresent();
    if (bare && call.getNameAsString().equals("insertLogical")) {
      return derive(call, at);
    } else if (onRuling) {
      return ruling(call, at);
    }
    throw new Refused("drl.action", call.getNameAsString(), at);
  }

  private int lineOf(Statement statement) {
    return line + statement.getBegin().map(begin -> begin.line).orElse(1);
  }

  private Action ruling(MethodCallExpr call, int at) throws Refused {
    String verb = call.getNameAsString();
    List<Expression> arguments = call.getArguments();
    if (verb.equals("set") && arguments.size() == 2) {
      ExpressionReader expressions = new ExpressionReader("drl.expression", at);
      Expr value = expressions.read(arguments.get(1));
      return new Action.SetValue(code(arguments.get(0), at), value, at);
    }
    for (Action.Verb known : Action.Verb.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(verb) && arguments.size() == 1) {
        return new Action.Conclude(known, code(arguments.get(0), at), at);
      }
    }
    throw new Refused("drl.action", "ruling." + verb, at);
  }

  private static String code(Expression argument, int at) throws Refused {
    Expr read = new ExpressionReader("drl.expression", at).read(argument);
    if (read instanceof Expr.Literal literal
        && literal.value() instanceof String code
        && CODE.matcher(code).matches()) {
      return code;
    }
    throw new Refused("drl.action-code", argument.getClass().getSimpleName(), at);
  }

  private static Action derive(MethodCallExpr call, int at) throws Refused {
    if (call.getArguments().size() != 1
        || !(call.getArguments().get(0) instanceof ObjectCreationExpr creation)
        || creation.getAnonymousClassBody().isPresent()
        || creation.getScope().isPresent()
        || creation.getTypeArguments().isPresent()
        || creation.getType().getScope().isPresent()
        || creation.getType().getTypeArguments().isPresent()) {
      throw new Refused("drl.action", "insertLogical", at);
    }
    List<Expr> arguments = new ArrayList<>();
    for (Expression argument : creation.getArguments()) {
      arguments.add(new ExpressionReader("drl.expression", at).read(argument));
    }
    return new Action.Derive(creation.getType().getNameAsString(), arguments, at);
  }
}
