package vn.thutuc.studio.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.FieldType;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.studio.guided.FormProblems.Problem;
import vn.thutuc.studio.guided.RuleForm;
import vn.thutuc.studio.guided.RuleWords;
import vn.thutuc.studio.guided.Sign;
import vn.thutuc.studio.guided.Vocabulary;

/**
 * A form of a rule as its page asks for it: which fields there are, which signs they have, what is
 * wrong where.
 */
record RuleFormView(
    String path,
    RuleForm form,
    DrlRule before,
    Vocabulary vocabulary,
    RuleWords words,
    List<Problem> problems) {

  RuleFormView {
    problems = List.copyOf(problems);
  }

  /** What is wrong at that field of the form; null if nothing is. */
  public @Nullable Problem problem(String at) {
    return problems.stream().filter(problem -> problem.at().equals(at)).findFirst().orElse(null);
  }

  public Optional<FactField> field(String type, String name) {
    return vocabulary.field(type, name);
  }

  public List<FactField> fields(String type) {
    return vocabulary.type(type).map(FactType::fields).orElse(List.of());
  }

  public FieldType kind(String type, String name) {
    return vocabulary.field(type, name).map(FactField::type).orElse(FieldType.STRING);
  }

  public List<Sign> signs(String type, RuleForm.Test test) {
    return Sign.offered(kind(type, test.field()), test.sign());
  }

  public List<RuleForm.Look> looks() {
    return List.of(RuleForm.Look.values());
  }

  public List<RuleForm.Joint> joints() {
    return List.of(RuleForm.Joint.values());
  }

  /** How a fixed condition reads. */
  public String fixedCase(RuleForm.Case each) {
    return words.condition(before.conditions().get(each.was()), vocabulary);
  }

  /** How a fixed action reads. */
  public String fixedDeed(RuleForm.Deed deed) {
    return words.action(before.actions().get(deed.was()), vocabulary);
  }

  public String typeName(String type) {
    return words.type(type);
  }

  /** The names actions can compute with. */
  public String names() {
    return String.join(
        ", ",
        form.cases().stream()
            .flatMap(
                each ->
                    each.fixed()
                        ? Stream.empty()
                        : Stream.concat(
                            each.look() == RuleForm.Look.MATCHED
                                ? each.names().stream().map(RuleForm.Named::name)
                                : Stream.empty(),
                            each.functions().stream().map(RuleForm.Gathering::name)))
            .toList());
  }
}
