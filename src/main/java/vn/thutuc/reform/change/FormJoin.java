package vn.thutuc.reform.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.FormDefinition;

/** Lets the form of one step ask what another one asked, in both languages. */
final class FormJoin {

  private static final JsonMapper JSON = JsonMapper.shared();

  private FormJoin() {}

  /**
   * @param keys of the top-level fields to be asked there; those it asks already are left
   */
  static void move(Rework rework, Flow.Step from, Flow.Step to, Set<String> keys) {
    Bundle bundle = rework.bundle();
    FormDefinition source = bundle.form(String.valueOf(from.formId())).orElseThrow();
    FormDefinition target = bundle.form(String.valueOf(to.formId())).orElseThrow();
    ObjectNode tree = (ObjectNode) JSON.readTree(rework.content(target.file()));
    ArrayNode components = (ArrayNode) tree.get("components");
    Set<String> moved = new TreeSet<>();
    for (JsonNode component : JSON.readTree(rework.content(source.file())).path("components")) {
      String key = component.path("key").asString("");
      if (keys.contains(key) && target.field(key).isEmpty()) {
        components.add(component.deepCopy());
        moved.add(key);
        moved.add(component.path("id").asString(""));
      }
    }
    if (!moved.isEmpty()) {
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
      rework.write(target.file(), text.getBytes(UTF_8));
      overlay(rework, english(source), english(target), moved);
    }
  }

  private static String english(FormDefinition form) {
    return form.file().replaceFirst("\\.form$", ".en.yaml");
  }

  private static void overlay(Rework rework, String source, String target, Set<String> moved) {
    Bundle bundle = rework.bundle();
    if (!bundle.files().containsKey(source) || !bundle.files().containsKey(target)) {
      return;
    }
    JsonNode said = vn.thutuc.procedure.ContentTree.of(source, rework.content(source));
    for (String key : moved) {
      if (said.has(key)) {
        JsonPointer place = JsonPointer.compile("/" + key.replace("~", "~0").replace("/", "~1"));
        rework.yaml(
            target, yaml -> yaml.at(place).isMissingNode() ? yaml.set(place, said.get(key)) : yaml);
      }
    }
  }

  /** Takes a form out that no step shows any more. */
  static void drop(Rework rework, Flow.Step gone) {
    String id = gone.formId();
    Bundle bundle = rework.bundle();
    boolean used =
        id == null
            || bundle.flows().values().stream()
                .flatMap(flow -> flow.steps().stream())
                .anyMatch(step -> id.equals(step.formId()));
    if (used) {
      return;
    }
    bundle
        .form(id)
        .filter(
            form ->
                !bundle
                    .manifest()
                    .forms()
                    .containsValue(form.file().substring(form.file().lastIndexOf('/') + 1)))
        .ifPresent(
            form -> {
              java.util.Map<String, java.util.Optional<byte[]>> change = new java.util.HashMap<>();
              change.put(form.file(), java.util.Optional.empty());
              if (bundle.files().containsKey(english(form))) {
                change.put(english(form), java.util.Optional.empty());
              }
              rework.write(change);
            });
  }
}
