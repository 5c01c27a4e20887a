package vn.thutuc.reform.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Purpose;
import vn.thutuc.rules.Text;

/** What the authority will check is told while the form is being filled in, before filing. */
public record PreCheck(String ruleSet) implements Change {

  @Override
  public Text sentence(Bundle before) {
    return ChangeWords.of("pre-check", Text.same(ruleSet));
  }

  @Override
  public void make(Rework rework) {
    Manifest manifest = rework.bundle().manifest();
    Manifest.RuleSet asked = manifest.ruleSets().get(ruleSet);
    if (asked == null) {
      throw ChangeRefused.unknown("rule set", ruleSet, manifest.ruleSets().keySet());
    }
    boolean told =
        manifest.ruleSets().values().stream()
            .filter(each -> each.purpose() == Purpose.PRE_CHECK)
            .anyMatch(each -> isSame(each, asked));
    if (told) {
      throw ChangeRefused.already(Text.same(ruleSet));
    }
    if (asked.purpose() != Purpose.DECISION) {
      throw ChangeRefused.byHand(Text.same(ruleSet), asked.purpose().name());
    }
    JsonPointer from = JsonPointer.compile("/ruleSets/" + ruleSet);
    JsonPointer to = JsonPointer.compile("/ruleSets/" + ruleSet + "-at-filing");
    rework.yaml(rework.manifestFile(), yaml -> yaml.set(to, asFiling(yaml.at(from))));
  }

  private static boolean isSame(Manifest.RuleSet one, Manifest.RuleSet other) {
    return Optional.ofNullable(one.decision()).equals(Optional.ofNullable(other.decision()))
        && one.tables().equals(other.tables())
        && one.drl().equals(other.drl());
  }

  private static JsonNode asFiling(JsonNode asked) {
    ObjectNode copy = (ObjectNode) requireNonNull(asked).deepCopy();
    return copy.put("purpose", Purpose.PRE_CHECK.name());
  }
}
