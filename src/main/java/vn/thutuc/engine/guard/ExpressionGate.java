package vn.thutuc.engine.guard;

import java.util.Set;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstComposite;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNull;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.IdentifierNode;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * Says whether an expression keeps to literals, variables and operators.
 *
 * <p>It parses with the engine's own parser and allows kinds of nodes, never patterns of text: what
 * it has not heard of is refused.
 */
final class ExpressionGate {

  private static final int MAX_LENGTH = 1_000;
  private static final int MAX_DEPTH = 20;

  private static final Set<Class<? extends Node>> ALLOWED =
      Set.of(
          AstText.class,
          AstString.class,
          AstNumber.class,
          AstBoolean.class,
          AstNull.class,
          AstComposite.class,
          AstEval.class,
          AstBinary.class,
          AstUnary.class,
          AstChoice.class,
          AstNested.class,
          AstIdentifier.class);

  /** Names under which the engine would hand out itself. */
  private static final Set<String> RESERVED =
      Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId");

  private ExpressionGate() {}

  /**
   * @throws ExpressionRefused if the text is not an expression of the vocabulary
   */
  static void check(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new ExpressionRefused(text, "longer than " + MAX_LENGTH + " characters");
    }
    try {
      Node root = new Builder(Builder.Feature.METHOD_INVOCATIONS).build(text).getRoot();
      walk(root, text, 0);
    } catch (TreeBuilderException notAnExpression) {
      throw new ExpressionRefused(text, notAnExpression.getMessage());
    }
  }

  private static void walk(Node node, String text, int depth) {
    if (depth > MAX_DEPTH) {
      throw new ExpressionRefused(text, "nested deeper than " + MAX_DEPTH);
    }
    if (!ALLOWED.contains(node.getClass())) {
      throw new ExpressionRefused(text, node.getClass().getSimpleName() + " is not allowed");
    }
    if (node instanceof IdentifierNode name && RESERVED.contains(name.getName())) {
      throw new ExpressionRefused(text, name.getName() + " is not a variable of the dossier");
    }
    for (int i = 0; i < node.getCardinality(); i++) {
      walk(node.getChild(i), text, depth + 1);
    }
  }
}
