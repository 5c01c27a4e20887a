package vn.thutuc.reform.change;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.StringNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Text;

/**
 * The authority looks a paper up itself and must not ask for it.
 *
 * @param registry that answers; one the process asks already
 */
public record FetchDocument(String document, String registry) implements Change {

  @Override
  public Text sentence(Bundle before) {
    return ChangeWords.of("fetch", Steps.document(before, document), Text.same(registry));
  }

  @Override
  public void make(Rework rework) {
    Manifest.Document paper = Documents.find(rework, document);
    if (paper.source() == Manifest.Document.Source.REGISTRY) {
      throw ChangeRefused.already(paper.name());
    }
    Set<String> asked = registries(rework.flow());
    if (!asked.contains(registry)) {
      throw ChangeRefused.unknown("registry", registry, asked);
    }
    JsonPointer place =
        JsonPointer.compile("/documents/" + Documents.place(rework, document) + "/source");
    rework.yaml(
        rework.manifestFile(),
        yaml -> yaml.set(place, StringNode.valueOf(Manifest.Document.Source.REGISTRY.name())));
  }

  static Set<String> registries(Flow flow) {
    Set<String> asked = new TreeSet<>();
    flow.steps().forEach(step -> step.property("registry").ifPresent(asked::add));
    return asked;
  }
}
