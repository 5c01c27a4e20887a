package vn.thutuc.studio.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.page.OptionView;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.RuleProblems;

/**
 * The rest of the draft, as far as it can be read: what a file can name. A part that is broken just
 * now offers nothing; it never stands in the way of editing another.
 *
 * @param bundle the draft as saved; null while it is no bundle
 * @param base the published version it began with; null for a new procedure
 */
record Surroundings(@Nullable Bundle bundle, @Nullable Bundle base, LocalDate today, Words words) {

  /** What a part of the draft offers; nothing while it cannot be read. */
  <T> List<T> all(Function<Bundle, Stream<T>> part) {
    return of(bundle, part);
  }

  /** What a part of the published version says. */
  <T> List<T> published(Function<Bundle, Stream<T>> part) {
    return of(base, part);
  }

  private static <T> List<T> of(@Nullable Bundle bundle, Function<Bundle, Stream<T>> part) {
    try {
      return bundle == null ? List.of() : part.apply(bundle).toList();
    } catch (BundleProblem | RuleProblems broken) {
      return List.of();
    }
  }

  /** The files of one root with that ending, by plain name. */
  List<OptionView> files(String root, String ending) {
    return all(
        draft ->
            draft.files().keySet().stream()
                .filter(path -> path.startsWith(draft.path(root, "")) && path.endsWith(ending))
                .map(path -> path.substring(draft.path(root, "").length()))
                .map(name -> OptionView.of(name, name)));
  }

  List<OptionView> decisions() {
    return all(
        draft ->
            draft.decisionNames().values().stream()
                .flatMap(names -> names.decisions().stream())
                .map(id -> OptionView.of(id, id)));
  }

  List<OptionView> laws() {
    return all(
        draft ->
            draft.manifest().legalBasis().stream()
                .map(law -> OptionView.of(law.id(), law.id() + " – " + words.of(law.citation()))));
  }

  /** What a supplement may ask for: documents, then conditions. */
  List<OptionView> requirements() {
    return all(
        draft -> {
          Manifest manifest = draft.manifest();
          return Stream.concat(
              manifest.documents().stream().map(d -> OptionView.of(d.id(), words.of(d.name()))),
              manifest.conditions().stream().map(c -> OptionView.of(c.id(), words.of(c.text()))));
        });
  }

  List<OptionView> ruleSets() {
    return all(
        draft ->
            draft.manifest().ruleSets().keySet().stream().map(name -> OptionView.of(name, name)));
  }

  /** The steps of all processes of these kinds. */
  List<OptionView> steps(Flow.Kind... kinds) {
    List<Flow.Kind> wanted = List.of(kinds);
    return steps().stream().filter(step -> wanted.contains(step.kind())).map(this::option).toList();
  }

  List<OptionView> timers() {
    return steps().stream()
        .filter(step -> step.trigger().type() == Flow.Trigger.Type.TIMER)
        .map(this::option)
        .toList();
  }

  Optional<Flow.Step> step(String id) {
    return steps().stream().filter(step -> step.id().equals(id)).findFirst();
  }

  private List<Flow.Step> steps() {
    List<Flow.Step> steps = new ArrayList<>();
    all(draft -> draft.flows().values().stream()).forEach(flow -> steps.addAll(flow.steps()));
    return steps;
  }

  private OptionView option(Flow.Step step) {
    String name = words.of(step.name());
    return OptionView.of(step.id(), name.isBlank() ? step.id() : name + " (" + step.id() + ")");
  }
}
