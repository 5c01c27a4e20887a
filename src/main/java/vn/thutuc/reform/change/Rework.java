package vn.thutuc.reform.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.fix.NotMechanical;
import vn.thutuc.studio.splice.NotSplicable;
import vn.thutuc.studio.splice.YamlText;

/** A bundle and its simulation parameters while changes are being made to them. */
public final class Rework {

  private final @Nullable ObjectNode parameters;
  private final Set<Text> laws = new LinkedHashSet<>();
  private Bundle bundle;
  private boolean amended;

  Rework(Bundle bundle, @Nullable ObjectNode parameters) {
    this.bundle = bundle;
    this.parameters = parameters;
  }

  /** As it stands now. */
  Bundle bundle() {
    return bundle;
  }

  @Nullable ObjectNode parameters() {
    return parameters;
  }

  List<Text> laws() {
    return List.copyOf(laws);
  }

  /** Whether the next change takes the law it needs as amended. */
  void assumeAmended(boolean assumed) {
    amended = assumed;
  }

  Flow flow() {
    return bundle.flow();
  }

  /** A step somebody or a machine works on, at the top of the main process. */
  Flow.Step task(String id) {
    Flow.Step step = flow().step(id).orElse(null);
    if (step == null) {
      List<String> known =
          flow().steps().stream().filter(Shapes::isTask).map(Flow.Step::id).toList();
      throw ChangeRefused.unknown("step", id, known);
    }
    if (!Shapes.isTask(step)) {
      throw ChangeRefused.noTask(step.name());
    }
    return step;
  }

  /** Refuses to touch what the law demands, or notes the article to be amended. */
  void protect(Flow.Step step) {
    if (step.is("mandatory")) {
      protect(step.name(), step.property("legalBasis").orElse(""));
    }
  }

  /** The same for anything that stands on an article. */
  void protect(Text what, String law) {
    Text article =
        bundle.manifest().law(law).map(Manifest.LegalBasis::citation).orElse(Text.same(law));
    if (!amended) {
      throw ChangeRefused.mandatory(what, article);
    }
    laws.add(article);
  }

  String processFile() {
    return bundle.path("processes", bundle.manifest().process());
  }

  String manifestFile() {
    return bundle.path("processes", "procedure.yaml");
  }

  /** Changes the drawing of the main process. */
  void draw(Flow.Step about, Consumer<Drawing> change) {
    try {
      Drawing drawing = new Drawing(content(processFile()));
      change.accept(drawing);
      drawing.tidy();
      write(processFile(), drawing.content());
    } catch (NotMechanical byHand) {
      throw ChangeRefused.byHand(about.name(), String.valueOf(byHand.getMessage()));
    }
  }

  /** Changes a YAML file of the bundle. */
  void yaml(String path, UnaryOperator<YamlText> change) {
    String text = new String(content(path), java.nio.charset.StandardCharsets.UTF_8);
    try {
      YamlText changed = change.apply(YamlText.of(path, text.replace("\r\n", "\n")));
      write(path, changed.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (NotSplicable byHand) {
      throw ChangeRefused.byHand(Text.same(path), String.valueOf(byHand.getMessage()));
    }
  }

  byte[] content(String path) {
    byte[] content = bundle.files().get(path);
    if (content == null) {
      throw ChangeRefused.unknown("file", path, bundle.files().keySet());
    }
    return content;
  }

  void write(String path, byte[] content) {
    write(Map.of(path, Optional.of(content)));
  }

  /** Files written, and files taken out where there is nothing. */
  void write(Map<String, Optional<byte[]>> change) {
    Map<String, byte[]> files = new LinkedHashMap<>(bundle.files());
    change.forEach(
        (path, content) ->
            content.ifPresentOrElse(bytes -> files.put(path, bytes), () -> files.remove(path)));
    bundle = BundleReader.of(files);
  }

  /** What the parameters say under a key; empty where there are no parameters. */
  Optional<ObjectNode> parameter(String key) {
    if (parameters == null) {
      return Optional.empty();
    }
    if (!parameters.path(key).isObject()) {
      parameters.set(key, JsonNodeFactory.instance.objectNode());
    }
    return Optional.of((ObjectNode) parameters.get(key));
  }

  /** What they say of one thing under a key, such as a pool; empty without parameters. */
  Optional<ObjectNode> parameter(String key, String name) {
    return parameter(key)
        .map(
            all -> {
              if (!all.path(name).isObject()) {
                throw ChangeRefused.notInParameters(key + "." + name);
              }
              return (ObjectNode) all.get(name);
            });
  }
}
