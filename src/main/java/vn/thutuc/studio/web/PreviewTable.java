package vn.thutuc.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.page.Words;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.procedure.check.BundleCheck;
import vn.thutuc.studio.diff.Change;
import vn.thutuc.studio.diff.SemanticDiff;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.Import;
import vn.thutuc.studio.draft.Importing;
import vn.thutuc.studio.draft.Imports;

/** What a file that was brought in holds, what it would change, and what is left to do on it. */
@Component
class PreviewTable {

  private final Importing importing;
  private final Imports imports;
  private final Procedures procedures;
  private final Words words;
  private final Clock clock;

  PreviewTable(
      Importing importing, Imports imports, Procedures procedures, Words words, Clock clock) {
    this.importing = importing;
    this.imports = imports;
    this.procedures = procedures;
    this.words = words;
    this.clock = clock;
  }

  /**
   * One thing to do or to know.
   *
   * @param tone of its weight: late, soon or idle
   * @param place the name of the step concerned; null where none is known
   */
  record Todo(Finding finding, String tone, @Nullable String place) {}

  /** A file inside, in bytes. */
  record Held(String path, int size) {}

  void show(Model model, long id, Official me) {
    Import brought = importing.waiting(id, me);
    Bundle bundle = imports.content(id);
    BundleHash base = importing.base(bundle.key()).orElse(null);
    model.addAttribute("brought", brought);
    model.addAttribute(
        "held",
        bundle.files().entrySet().stream()
            .map(file -> new Held(file.getKey(), file.getValue().length))
            .toList());
    model.addAttribute("name", nameOf(bundle).orElse(bundle.key().value()));
    model.addAttribute("base", base == null ? null : procedures.version(base).orElse(null));
    model.addAttribute("same", bundle.hash().equals(base));
    model.addAttribute("sentences", sentences(base, bundle));
    model.addAttribute("todos", todos(brought, bundle));
  }

  /** What its reader noted when the draft was brought in; the draft may have changed since. */
  void origin(Model model, Draft draft, Optional<Import> origin) {
    model.addAttribute("draft", draft);
    model.addAttribute("brought", origin.orElse(null));
    model.addAttribute(
        "todos",
        origin.stream()
            .flatMap(brought -> brought.notes().stream())
            .sorted(Comparator.comparing(Finding::severity))
            .map(one -> new Todo(one, tone(one), null))
            .toList());
  }

  private Optional<String> nameOf(Bundle bundle) {
    try {
      return Optional.of(words.of(bundle.manifest().name()));
    } catch (BundleProblem | NullPointerException unreadable) {
      return Optional.empty();
    }
  }

  private Map<Change.Rank, List<Change>> sentences(@Nullable BundleHash base, Bundle bundle) {
    List<Change> changes =
        base == null ? List.of() : SemanticDiff.between(procedures.bundle(base), bundle);
    return changes.stream()
        .collect(Collectors.groupingBy(Change::rank, TreeMap::new, Collectors.toList()));
  }

  /** The reader's notes and the check's findings, gravest first, each once. */
  private List<Todo> todos(Import brought, Bundle bundle) {
    Map<String, String> steps = steps(bundle);
    List<Finding> all = new ArrayList<>(brought.notes());
    all.addAll(BundleCheck.check(bundle, LocalDate.now(clock)));
    Map<List<String>, Finding> once =
        all.stream()
            .collect(
                Collectors.toMap(
                    PreviewTable::about, one -> one, (one, same) -> one, LinkedHashMap::new));
    return once.values().stream()
        .sorted(Comparator.comparing(Finding::severity))
        .map(one -> new Todo(one, tone(one), steps.get(String.valueOf(one.element()))))
        .toList();
  }

  private static List<String> about(Finding finding) {
    return List.of(
        finding.code(), finding.file(), String.valueOf(finding.element()), finding.message().vi());
  }

  private static String tone(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "late";
      case WARNING -> "soon";
      case INFO -> "idle";
    };
  }

  /** The names of the steps by id; none while the drawing cannot be read. */
  private Map<String, String> steps(Bundle bundle) {
    try {
      return bundle.flows().values().stream()
          .flatMap(flow -> flow.steps().stream())
          .flatMap(step -> Stream.of(Map.entry(step.id(), words.of(step.name()))))
          .filter(step -> !step.getValue().isEmpty())
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    } catch (BundleProblem unreadable) {
      return Map.of();
    }
  }
}
