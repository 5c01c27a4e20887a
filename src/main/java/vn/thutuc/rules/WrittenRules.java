package vn.thutuc.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.drl.DrlReader;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.rules.drl.FaultPlaces;
import vn.thutuc.rules.drl.RulePlaces;
import vn.thutuc.rules.problem.Faults;

/**
 * The rules of one file as their designer wrote them: what each says, and where it stands.
 *
 * @param problems why rules could not be read; they are not held to a dictionary here
 */
public record WrittenRules(String text, List<Written> rules, List<RuleProblem> problems) {

  public WrittenRules {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }

  /**
   * One rule.
   *
   * @param rule what it says; null if the rule language has no such form
   */
  public record Written(RulePlaces places, String name, @Nullable DrlRule rule) {}

  public static WrittenRules read(String file, String text) {
    Faults faults = new Faults(file);
    List<DrlRule> read = new DrlReader(faults).read(text.getBytes(StandardCharsets.UTF_8));
    List<Written> rules = new ArrayList<>();
    for (RulePlaces places : RulePlaces.of(text)) {
      DrlRule rule = at(places, text, read).orElse(null);
      String name = rule == null ? bare(places.name().in(text)) : rule.name();
      rules.add(new Written(places, name, rule));
    }
    List<RuleProblem> problems =
        faults.found().stream()
            .map(new FaultPlaces(text)::placed)
            .map(ProblemTexts::problem)
            .toList();
    return new WrittenRules(text, rules, problems);
  }

  /** True if not one rule could be read and it is known why. */
  public boolean isBroken() {
    return !problems.isEmpty() && rules.stream().allMatch(each -> each.rule() == null);
  }

  /** The rule of that name; the first, if a name is used twice. */
  public Optional<Written> rule(String name) {
    return rules.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The rule read from that place, if both tell the same parts apart. */
  private static Optional<DrlRule> at(RulePlaces places, String text, List<DrlRule> read) {
    int line = places.whole().line(text);
    List<DrlRule> there = read.stream().filter(rule -> rule.line() == line).toList();
    return there.size() != 1
        ? Optional.empty()
        : Optional.of(there.get(0))
            .filter(rule -> rule.conditions().size() == places.conditions().size())
            .filter(rule -> rule.actions().size() == places.actions().size());
  }

  private static String bare(String name) {
    return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
  }
}
