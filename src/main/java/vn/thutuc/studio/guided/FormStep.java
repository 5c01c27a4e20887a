package vn.thutuc.studio.guided;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.FieldType;
import vn.thutuc.rules.drl.Condition;
import vn.thutuc.studio.guided.RuleForm.Act;
import vn.thutuc.studio.guided.RuleForm.Case;
import vn.thutuc.studio.guided.RuleForm.Deed;
import vn.thutuc.studio.guided.RuleForm.Gathering;
import vn.thutuc.studio.guided.RuleForm.Joint;
import vn.thutuc.studio.guided.RuleForm.Look;
import vn.thutuc.studio.guided.RuleForm.Named;
import vn.thutuc.studio.guided.RuleForm.Test;

/**
 * A button of the form that adds or drops a line, so that the form grows without any script.
 *
 * <p>{@code case}, {@code act}; {@code test-c0}, {@code name-c0}, {@code function-c0}, {@code
 * result-c0}; {@code drop-c0}, {@code drop-c0.t1}, {@code drop-a0}.
 */
public final class FormStep {

  private static final Pattern ADD = Pattern.compile("(test|name|function|result)-c(\\d{1,2})");
  private static final Pattern DROP =
      Pattern.compile("drop-([ac])(\\d{1,2})(?:\\.([tnfr])(\\d{1,2}))?");

  private final PostedForm posted;
  private final RuleForm form;
  private final Vocabulary vocabulary;

  public FormStep(PostedForm posted, Vocabulary vocabulary) {
    this.posted = posted;
    this.form = posted.read();
    this.vocabulary = vocabulary;
  }

  /** The form after the button; unchanged for a button that is none of ours. */
  public RuleForm after(String button) {
    Matcher add = ADD.matcher(button);
    Matcher drop = DROP.matcher(button);
    if (button.equals("case")) {
      return form.with(plus(form.cases(), newCase()), form.deeds());
    } else if (button.equals("act")) {
      return newDeed().map(deed -> form.with(form.cases(), plus(form.deeds(), deed))).orElse(form);
    } else if (add.matches()) {
      int index = Integer.parseInt(add.group(2));
      return inCase(index, each -> added(add.group(1), each, "c" + index + "."));
    } else if (drop.matches()) {
      return dropped(drop);
    }
    return form;
  }

  private static <T> List<T> plus(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  private static <T> List<T> minus(List<T> list, int index) {
    List<T> left = new ArrayList<>(list);
    if (index < left.size()) {
      left.remove(index);
    }
    return left;
  }

  private RuleForm inCase(int index, UnaryOperator<Case> change) {
    List<Case> cases = new ArrayList<>(form.cases());
    if (index < cases.size()) {
      cases.set(index, change.apply(cases.get(index)));
    }
    return form.with(cases, form.deeds());
  }

  private Case newCase() {
    Look look = PostedForm.choice(Look.values(), posted.one("new-look"));
    String type = posted.one("new-type");
    return new Case(-1, false, look, type, List.of(), List.of(), List.of(), List.of());
  }

  private Optional<Deed> newDeed() {
    String chosen = posted.one("new-act");
    if (!chosen.startsWith("DERIVE:")) {
      Act act = PostedForm.choice(Act.values(), chosen);
      return act == Act.DERIVE
          ? Optional.empty()
          : Optional.of(new Deed(-1, false, act, "", "", "", List.of()));
    }
    String type = chosen.substring("DERIVE:".length());
    return vocabulary
        .type(type)
        .filter(FactType::derived)
        .map(known -> Collections.nCopies(known.fields().size(), ""))
        .map(empty -> new Deed(-1, false, Act.DERIVE, "", "", type, empty));
  }

  private Case added(String what, Case each, String at) {
    return switch (what) {
      case "test" -> each.withTests(plus(each.tests(), test(each, posted.one(at + "new-test"))));
      case "name" -> named(each, posted.one(at + "new-name"));
      case "function" -> gathering(each, posted.one(at + "new-kind"), posted.one(at + "new-field"));
      default -> {
        String name = posted.one(at + "new-result");
        Test more = new Test(Joint.AND, name, Sign.GT, List.of("0"));
        yield each.withResults(plus(each.results(), more));
      }
    };
  }

  private Test test(Case each, String field) {
    boolean flag =
        vocabulary
            .field(each.type(), field)
            .filter(known -> known.type() == FieldType.BOOLEAN)
            .isPresent();
    return new Test(Joint.AND, field, Sign.EQ, flag ? List.of("true") : List.of());
  }

  private Case named(Case each, String field) {
    return each.names().stream().anyMatch(named -> named.field().equals(field))
        ? each
        : each.withNames(plus(each.names(), new Named(free("$" + field), field)));
  }

  /** A name nothing in the rule bears yet. */
  private String free(String wish) {
    List<String> taken =
        form.cases().stream()
            .flatMap(
                each ->
                    Stream.concat(
                        each.names().stream().map(Named::name),
                        each.functions().stream().map(Gathering::name)))
            .toList();
    String name = wish;
    for (int i = 2; taken.contains(name); i++) {
      name = wish + i;
    }
    return name;
  }

  private Case gathering(Case each, String chosen, String field) {
    Condition.Kind kind = PostedForm.choice(Condition.Kind.values(), chosen);
    if (kind == Condition.Kind.COUNT) {
      Gathering count = new Gathering(kind, "", free("$count"));
      return each.withFunctions(plus(each.functions(), count));
    }
    Case bound = named(each, field);
    String argument =
        bound.names().stream()
            .filter(named -> named.field().equals(field))
            .findFirst()
            .map(Named::name)
            .orElse("");
    String name = free("$" + kind.name().toLowerCase(Locale.ROOT));
    return bound.withFunctions(plus(bound.functions(), new Gathering(kind, argument, name)));
  }

  private RuleForm dropped(Matcher drop) {
    int index = Integer.parseInt(drop.group(2));
    if (drop.group(1).equals("a")) {
      return form.with(form.cases(), minus(form.deeds(), index));
    } else if (drop.group(3) == null) {
      return form.with(minus(form.cases(), index), form.deeds());
    }
    int line = Integer.parseInt(drop.group(4));
    return inCase(
        index,
        each ->
            switch (drop.group(3)) {
              case "t" -> each.withTests(minus(each.tests(), line));
              case "n" -> each.withNames(minus(each.names(), line));
              case "f" -> each.withFunctions(minus(each.functions(), line));
              default -> each.withResults(minus(each.results(), line));
            });
  }
}
