package vn.thutuc.studio.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.RuleProblems;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;

/**
 * What the files of a draft may name, for the editors to offer instead of asking for it by heart:
 * articles, documents and facts. A file that cannot be read offers nothing; the check says why.
 */
@Component
class PickLists {

  private final DraftBundles bundles;

  PickLists(DraftBundles bundles) {
    this.bundles = bundles;
  }

  /** All lists; the languages of each text stay together, an editor may write both. */
  record Lists(List<Entry> laws, List<Entry> documents, List<Fact> facts) {}

  /** Something named by its id. */
  record Entry(String id, Text text) {}

  /**
   * A field of the dictionary.
   *
   * @param type its fact type, {@code Dossier} for a top-level answer
   * @param from the answers' list its type is read from; null for none
   * @param asked whether a form may ask for it
   */
  record Fact(
      String type,
      @Nullable String from,
      String name,
      String kind,
      Text text,
      List<Entry> values,
      boolean asked) {}

  Lists of(DraftId draft) {
    try {
      Bundle bundle = bundles.read(draft);
      return new Lists(
          readable(() -> laws(bundle.manifest())),
          readable(() -> documents(bundle.manifest())),
          readable(() -> facts(bundle)));
    } catch (BundleProblem none) {
      return new Lists(List.of(), List.of(), List.of());
    }
  }

  private static <T> List<T> readable(Supplier<List<T>> list) {
    try {
      return list.get();
    } catch (BundleProblem | RuleProblems unreadable) {
      return List.of();
    }
  }

  private static List<Entry> laws(Manifest manifest) {
    return manifest.legalBasis().stream().map(law -> new Entry(law.id(), law.citation())).toList();
  }

  private static List<Entry> documents(Manifest manifest) {
    return manifest.documents().stream()
        .map(document -> new Entry(document.id(), document.name()))
        .toList();
  }

  private static List<Fact> facts(Bundle bundle) {
    return bundle.dictionary().types().stream()
        .flatMap(type -> type.fields().stream().map(field -> fact(type, field)))
        .toList();
  }

  private static Fact fact(FactType type, FactField field) {
    List<Entry> values =
        field.values().stream().map(value -> new Entry(value, field.labelOf(value))).toList();
    return new Fact(
        type.name(),
        type.from(),
        field.name(),
        field.type().name(),
        field.label(),
        values,
        !type.derived() && field.computed() == null);
  }
}
