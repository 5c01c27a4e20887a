package vn.thutuc.studio.guided;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.drl.Expr;
import vn.thutuc.studio.guided.RuleForm.Joint;
import vn.thutuc.studio.guided.RuleForm.Test;

/**
 * Constraints as lines of a form: each constraint a choice of branches, each branch some
 * comparisons. What is nested deeper has no lines.
 */
final class Tests {

  private final Vocabulary vocabulary;
  private final String type;

  Tests(Vocabulary vocabulary, String type) {
    this.vocabulary = vocabulary;
    this.type = type;
  }

  /** The lines of these constraints; empty if one has none. */
  Optional<List<Test>> lines(List<Expr> constraints) {
    List<Test> lines = new ArrayList<>();
    for (Expr constraint : constraints) {
      Joint joint = Joint.AND;
      for (Expr branch : parts(constraint, false)) {
        for (Expr each : parts(branch, true)) {
          Optional<Test> line = line(joint, each);
          if (line.isEmpty()) {
            return Optional.empty();
          }
          lines.add(line.get());
          joint = Joint.WITH;
        }
        joint = Joint.OR;
      }
    }
    return Optional.of(lines);
  }

  /** {@code a || b || c} from the left. */
  private static List<Expr> parts(Expr expr, boolean and) {
    if (expr instanceof Expr.Logic logic && logic.and() == and) {
      List<Expr> parts = new ArrayList<>(parts(logic.left(), and));
      parts.add(logic.right());
      return parts;
    }
    return List.of(expr);
  }

  private Optional<Test> line(Joint joint, Expr expr) {
    if (expr instanceof Expr.Compare compare && compare.left() instanceof Expr.Name name) {
      return comparison(joint, name.name(), compare);
    } else if (expr instanceof Expr.In in && in.value() instanceof Expr.Name name) {
      Sign sign = in.negated() ? Sign.NOT_IN : Sign.IN;
      return field(name.name())
          .map(
              field ->
                  new Test(
                      joint,
                      field.name(),
                      sign,
                      in.options().stream().map(each -> Values.shown(field, each)).toList()));
    } else if (expr instanceof Expr.Name name) {
      return Optional.of(new Test(joint, name.name(), Sign.HOLDS, List.of()));
    } else if (expr instanceof Expr.Not not && not.inner() instanceof Expr.Name name) {
      return Optional.of(new Test(joint, name.name(), Sign.HOLDS_NOT, List.of()));
    }
    return Optional.empty();
  }

  private Optional<Test> comparison(Joint joint, String name, Expr.Compare compare) {
    Sign sign = Sign.of(compare.sign());
    if (compare.right() instanceof Expr.Literal literal && literal.value() == null) {
      return switch (sign) {
        case EQ -> Optional.of(new Test(joint, name, Sign.UNKNOWN, List.of()));
        case NE -> Optional.of(new Test(joint, name, Sign.KNOWN, List.of()));
        default -> Optional.empty();
      };
    } else if (!(compare.right() instanceof Expr.Literal)
        && !(compare.right() instanceof Expr.Name)) {
      return Optional.empty();
    }
    return field(name)
        .map(field -> new Test(joint, name, sign, List.of(Values.shown(field, compare.right()))));
  }

  private Optional<FactField> field(String name) {
    return vocabulary.field(type, name);
  }

  /**
   * The constraints these lines say.
   *
   * @param at where the lines stand in the form, for instance {@code c0.t}
   */
  List<Expr> read(List<Test> lines, String at, FormProblems problems) {
    List<Expr> constraints = new ArrayList<>();
    List<Expr> branches = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Test line = lines.get(i);
      Joint joint = i == 0 ? Joint.AND : line.joint();
      Expr test = test(line, at + i, problems);
      if (joint == Joint.AND && !branches.isEmpty()) {
        constraints.add(joined(branches));
        branches.clear();
      }
      int last = branches.size() - 1;
      if (joint == Joint.WITH) {
        branches.set(last, new Expr.Logic(true, branches.get(last), test));
      } else {
        branches.add(test);
      }
    }
    if (!branches.isEmpty()) {
      constraints.add(joined(branches));
    }
    return constraints;
  }

  private static Expr joined(List<Expr> branches) {
    return branches.stream()
        .reduce((left, right) -> new Expr.Logic(false, left, right))
        .orElseThrow();
  }

  private Expr test(Test line, String at, FormProblems problems) {
    Expr name = new Expr.Name(line.field());
    Optional<FactField> known = field(line.field());
    if (known.isEmpty()) {
      problems.add(at + ".value", "field", line.field());
      return name;
    }
    List<Expr> values =
        line.sign().isValued() ? values(known.get(), line, at, problems) : List.of();
    return switch (line.sign()) {
      case HOLDS -> name;
      case HOLDS_NOT -> new Expr.Not(name);
      case UNKNOWN -> new Expr.Compare(Expr.Comparator.EQUAL, name, new Expr.Literal(null));
      case KNOWN -> new Expr.Compare(Expr.Comparator.NOT_EQUAL, name, new Expr.Literal(null));
      case IN, NOT_IN -> new Expr.In(name, values, line.sign() == Sign.NOT_IN);
      default ->
          values.isEmpty()
              ? name
              : new Expr.Compare(
                  Objects.requireNonNull(line.sign().comparator()), name, values.get(0));
    };
  }

  private static List<Expr> values(FactField field, Test line, String at, FormProblems problems) {
    List<Expr> values = new ArrayList<>();
    for (String typed : line.values()) {
      Values.read(field, typed)
          .ifPresentOrElse(
              values::add,
              () -> problems.add(at + ".value", "value." + FormProblems.key(field), typed));
    }
    if (line.values().isEmpty()) {
      problems.add(at + ".value", "value.none", field.name());
    } else if (!line.sign().isList() && line.values().size() > 1) {
      problems.add(at + ".value", "value.one", field.name());
    } else if (line.sign().isList() && values.stream().anyMatch(Expr.Name.class::isInstance)) {
      problems.add(at + ".value", "value.list", field.name());
    }
    return values;
  }
}
