package vn.thutuc.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.thutuc.rules.drl.Action;
import vn.thutuc.rules.drl.DrlRule;

/**
 * What a rule says to people when it fires.
 *
 * @param labels the names of the values it reports, in order
 * @param derives how many facts it derives each time
 */
record RuleLaw(
    String id,
    String name,
    Citation citation,
    Text text,
    List<String> labels,
    int derives,
    String wording) {

  private static final Pattern LINE = Pattern.compile("line=\\d+");

  static RuleLaw of(DrlRule rule, Map<String, Citation> citations, List<String> labels) {
    return new RuleLaw(
        rule.id(),
        rule.name(),
        Objects.requireNonNull(citations.get(rule.citation())),
        new Text(Objects.requireNonNull(rule.vi()), Objects.requireNonNull(rule.en())),
        labels,
        (int) rule.actions().stream().filter(Action.Derive.class::isInstance).count(),
        LINE.matcher(rule.conditions() + " " + rule.actions()).replaceAll("line"));
  }

  RuleSentence sentence() {
    return new RuleSentence(citation, text, wording);
  }
}
