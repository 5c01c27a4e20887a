package vn.thutuc.reform.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.thutuc.page.Words;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.study.KeptStudy;

/** Assumptions as their page calls them: by the names of steps and groups. */
@Component
class AssumptionWords {

  private final Words words;
  private final Procedures procedures;

  AssumptionWords(Words words, Procedures procedures) {
    this.words = words;
    this.procedures = procedures;
  }

  String name(KeptStudy study, JsonNode assumption) {
    return words.text(
        "lab.tornado.kind." + assumption.path("kind").asString("").replace('_', '-'),
        element(study, assumption.path("element").asString("")),
        way(study, assumption.path("way").asString("")));
  }

  private String element(KeptStudy study, String element) {
    if (Role.of(element).isPresent()) {
      return words.text("role." + element);
    }
    String id = element.substring(element.lastIndexOf('/') + 1);
    return Optional.ofNullable(study.steps().get(id))
        .map(words::of)
        .filter(name -> !name.isBlank())
        .orElse(element);
  }

  /** A flow is called by what it leads to. */
  private String way(KeptStudy study, String way) {
    for (Flow flow : procedures.bundle(study.plan().base()).flows().values()) {
      for (Flow.Edge edge : flow.edges()) {
        if (edge.id().equals(way)) {
          return element(study, edge.to());
        }
      }
    }
    return way;
  }
}
