package vn.thutuc.studio.fix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Flow;

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
        Fix.in(
            finding.file(),
            "case-without",
            () -> without(bundle.files().get(finding.file()), id -> !known.contains(id)),
            gone);
    return List.of(without, whole);
  }

  /** One item at a time: each changes where the others stand. */
  private static byte[] without(byte @Nullable [] content, Predicate<String> gone) {
    YamlText yaml = YamlText.read(content);
    for (String[] place : new String[][] {{"moves"}, {"expect", "path"}}) {
      Optional<Node> list = yaml.at(place);
      Optional<Node> item =
          list.stream()
              .flatMap(each -> YamlText.items(each).stream())
              .filter(each -> !stepOf(each).isEmpty() && gone.test(stepOf(each)))
              .findFirst();
      if (item.isPresent()) {
        if (YamlText.items(list.orElseThrow()).size() == 1) {
          yaml.removeEntry(
              place.length == 1 ? yaml.root() : yaml.require("expect"), place[place.length - 1]);
        } else {
          yaml.removeItem((SequenceNode) list.orElseThrow(), item.get());
        }
        return without(yaml.bytes(), gone);
      }
    }
    return yaml.bytes();
  }

  /** The step a move or an entry of the way names; empty for a message. */
  private static String stepOf(Node item) {
    String task = YamlText.word(item, "task");
    String timer = YamlText.word(item, "timer");
    String named = task.isEmpty() ? timer : task;
    return named.isEmpty() ? YamlText.scalar(item) : named;
  }
}
