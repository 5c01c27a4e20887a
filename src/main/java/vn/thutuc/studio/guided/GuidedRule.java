package vn.thutuc.studio.guided;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.WrittenRules;
import vn.thutuc.rules.WrittenRules.Written;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.DrlText;

/**
 * One rule of a file, or one to be added, between its text and its form.
 *
 * @param place the rule as it stands in the file; null for a new one
 */
public record GuidedRule(
    String file, WrittenRules rules, @Nullable Written place, Vocabulary vocabulary) {

  /** The rule of that name; empty if there is none a form could show. */
  public static Optional<GuidedRule> named(
      String file, WrittenRules rules, String name, Vocabulary vocabulary) {
    return rules
        .rule(name)
        .filter(rule -> rule.rule() != null)
        .map(rule -> new GuidedRule(file, rules, rule, vocabulary));
  }

  /** A rule nobody has written yet. */
  public static GuidedRule blank(String file, WrittenRules rules, Vocabulary vocabulary) {
    return new GuidedRule(file, rules, null, vocabulary);
  }

  /** The form as the file fills it. */
  public RuleForm form() {
    return place == null ? RuleForm.empty() : new FormOfRule(vocabulary).form(before());
  }

  /** The rule as the file has it. */
  public DrlRule before() {
    return place == null ? RuleOfForm.none(file) : Objects.requireNonNull(place.rule());
  }

  /** What came of a form: the rule, or what it lacks. */
  public record Answer(DrlRule rule, List<FormProblems.Problem> problems) {

    public Answer {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a filled form. */
  public Answer read(RuleForm form) {
    FormProblems problems = new FormProblems();
    DrlRule rule = new RuleOfForm(vocabulary).rule(form, before(), problems);
    boolean taken =
        rules.rules().stream()
            .filter(other -> !other.equals(place))
            .anyMatch(other -> other.name().equals(form.name()));
    if (taken) {
      problems.add("name", "name-taken", form.name());
    }
    return new Answer(rule, problems.found());
  }

  /**
   * The text of the file with the rule of that form in it; all other rules stay to the byte.
   *
   * @return empty if what was written would be read as something else
   */
  public Optional<String> written(RuleForm form, DrlRule rule) {
    String text =
        place == null
            ? RuleEdit.added(rules.text(), rule)
            : RuleEdit.changed(
                rules.text(),
                place,
                rule,
                form.cases().stream().map(RuleForm.Case::was).toList(),
                form.deeds().stream().map(RuleForm.Deed::was).toList());
    return says(text, rule) ? Optional.of(text) : Optional.empty();
  }

  /** The text of the file without this rule. */
  public String removed() {
    return place == null ? rules.text() : RuleEdit.removed(rules.text(), place);
  }

  private boolean says(String text, DrlRule rule) {
    List<Written> now = WrittenRules.read(file, text).rules();
    int index = place == null ? rules.rules().size() : rules.rules().indexOf(place);
    int expected = rules.rules().size() + (place == null ? 1 : 0);
    if (now.size() != expected) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      Written each = now.get(i);
      boolean kept =
          i == index
              ? each.rule() != null && DrlText.of(each.rule()).equals(DrlText.of(rule))
              : source(text, each).equals(source(rules.text(), rules.rules().get(i)));
      if (!kept) {
        return false;
      }
    }
    return true;
  }

  private static String source(String text, Written rule) {
    return rule.places().whole().in(text);
  }
}
