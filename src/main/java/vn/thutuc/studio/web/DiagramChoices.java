package vn.thutuc.studio.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.RuleProblems;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;

/**
 * What a step of a draft's diagram can be given: the draft's own articles, forms, rules, results. A
 * part of the draft that cannot be read at the moment offers nothing, and the rest still does.
 */
@Component
public final class DiagramChoices {

  /** Who works on dossiers; the other roles work on procedures. */
  private static final List<Role> OFFICES =
      List.of(Role.RECEPTION, Role.SPECIALIST, Role.HEAD, Role.LEADER, Role.CIVIL_STATUS);

  /** Answers that become variables of the process: docs/designer/vocabulary.md. */
  private static final Set<String> DECIDING = Set.of("checkbox", "radio", "select");

  private final DraftBundles bundles;
  private final Words words;

  DiagramChoices(DraftBundles bundles, Words words) {
    this.bundles = bundles;
    this.words = words;
  }

  /** One of them: as the file names it, and as a person reads it. */
  public record Choice(String value, String label) {}

  /** All of them, each in the order of its file. */
  public record Choices(
      List<Choice> roles,
      List<Choice> laws,
      List<Choice> forms,
      List<Choice> ruleSets,
      List<Choice> tables,
      List<Choice> results,
      List<Choice> costs,
      List<Choice> called,
      List<Choice> variables) {}

  /** What the draft offers now, in the reader's language. */
  public Choices of(DraftId draft) {
    return new Choices(
        OFFICES.stream()
            .map(role -> new Choice(role.id(), words.text("role." + role.id())))
            .toList(),
        from(draft, bundle -> bundle.manifest().legalBasis().stream().map(this::law)),
        from(draft, bundle -> bundle.forms().stream().map(this::form)),
        from(draft, bundle -> plain(bundle.manifest().ruleSets().keySet())),
        from(draft, bundle -> plain(decisions(bundle))),
        from(draft, bundle -> bundle.manifest().results().stream().map(this::result)),
        from(draft, bundle -> plain(bundle.manifest().costs().keySet())),
        from(
            draft, bundle -> plain(bundle.flows().values().stream().map(Flow::processId).toList())),
        from(draft, this::variables));
  }

  private List<Choice> from(DraftId draft, Function<Bundle, Stream<Choice>> part) {
    try {
      return part.apply(bundles.read(draft)).distinct().toList();
    } catch (BundleProblem | RuleProblems unreadable) {
      // the check says so
      return List.of();
    }
  }

  private Choice law(Manifest.LegalBasis law) {
    return new Choice(law.id(), words.of(law.citation()));
  }

  private Choice form(FormDefinition form) {
    String title = form.title() == null ? "" : words.of(form.title()) + " ";
    return new Choice(form.id(), title + "(" + form.id() + ")");
  }

  private Choice result(Manifest.Result result) {
    return new Choice(result.id(), words.of(result.name()));
  }

  /** What forms and tables set; what steps set is in the diagram itself. */
  private Stream<Choice> variables(Bundle bundle) {
    Stream<Choice> answered =
        bundle.forms().stream()
            .flatMap(FormDefinition::allFields)
            .filter(field -> DECIDING.contains(field.type()))
            .map(this::variable);
    Stream<Choice> decided =
        bundle.decisionNames().values().stream().flatMap(names -> plain(names.outputs()));
    return Stream.concat(answered, decided);
  }

  private Choice variable(FormField field) {
    return new Choice(field.key(), words.of(field.label()));
  }

  private static List<String> decisions(Bundle bundle) {
    return bundle.decisionNames().values().stream()
        .flatMap(names -> names.decisions().stream())
        .toList();
  }

  private static Stream<Choice> plain(Collection<String> names) {
    return names.stream().map(name -> new Choice(name, name));
  }
}
