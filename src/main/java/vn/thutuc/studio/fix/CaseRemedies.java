package vn.thutuc.studio.fix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Flow;
import vn.thutuc.studio.splice.YamlText;

/** What can be done about worked cases that speak of what is gone. */
final class CaseRemedies {

  private CaseRemedies() {}

  static Map<String, Remedy> all() {
    return Map.of("scenario.step-unknown", CaseRemedies::step);
  }

  /** The case goes on without the steps that are gone, or goes itself. */
  private static List<Fix> step(Bundle bundle, Finding finding) {
    Set<String> known =
        bundle.flows().values().stream()
            .flatMap(flow -> flow.steps().stream())
            .map(Flow.Step::id)
            .collect(Collectors.toSet());
    String gone = Quoted.in(finding.message().en()).stream().findFirst().orElse("");
    String name = finding.file().substring(finding.file().lastIndexOf('/') + 1);
    Fix whole = Fix.of("case-remove", () -> Map.of(finding.file(), Optional.empty()), name);
    if ("expect.end".equals(finding.element())) {
      return List.of(whole);
    }
    Fix without =
        TextFix.in(
            bundle,
            finding.file(),
            "case-without",
            text -> without(text, id -> !known.contains(id)),
            gone);
    return List.of(without, whole);
  }

  private static YamlText without(YamlText text, Predicate<String> gone) {
    return Stream.of("moves", "expect.path")
        .map(TextFix::place)
        .reduce(text, (left, list) -> without(left, list, gone), (one, other) -> other);
  }

  /** A list that loses all its items goes itself. */
  private static YamlText without(YamlText text, JsonPointer list, Predicate<String> gone) {
    YamlText left = text;
    for (int i = text.at(list).size() - 1; i >= 0; i--) {
      String step = stepOf(left.at(list).get(i));
      if (!step.isEmpty() && gone.test(step)) {
        left =
            left.at(list).size() == 1
                ? TextFix.without(left, list)
                : left.remove(list.appendIndex(i));
      }
    }
    return left;
  }

  /** The step a move or an entry of the way names; empty for a message. */
  private static String stepOf(JsonNode item) {
    return Stream.of(item.path("task"), item.path("timer"), item)
        .map(named -> named.asString(""))
        .filter(named -> !named.isEmpty())
        .findFirst()
        .orElse("");
  }
}
