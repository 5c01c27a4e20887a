package vn.thutuc.studio.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who names a law, a document or a rule set, so that nobody takes it out unaware. */
final class Citations {

  private final Drawing d;
  private final Mentions mentions;

  Citations(Drawing drawing, Surroundings around) {
    this.d = drawing;
    this.mentions = new Mentions(around);
  }

  /** Who cites a law: entries of this file, and other files. */
  @Nullable String of(String law) {
    List<String> users = new ArrayList<>();
    cited("/conditions", law, users);
    cited("/documents", law, users);
    if (d.at("/fee/legalBasis").asString("").equals(law)) {
      users.add(d.say("part.fee"));
    }
    users.addAll(mentions.files(law, ".bpmn", ".dmn", ".drl", "parameters.yaml"));
    return said(users);
  }

  private void cited(String list, String law, List<String> users) {
    for (JsonNode one : d.at(list)) {
      if (one.path("legalBasis").asString("").equals(law)) {
        users.add(one.path("id").asString(""));
      }
    }
  }

  /** Who names a document or a condition. */
  @Nullable String ofDocument(String id) {
    return said(mentions.files(id, ".dmn", ".drl", ".form", "/scenarios"));
  }

  /** Which processes and worked cases ask a rule set. */
  @Nullable String ofRuleSet(String name) {
    return said(mentions.files(name, ".bpmn", "/scenarios"));
  }

  private @Nullable String said(List<String> users) {
    return users.isEmpty() ? null : d.say("used-by", String.join(", ", users));
  }
}
