package vn.thutuc.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.diff.Change;
import vn.thutuc.studio.diff.SemanticDiff;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.DraftState;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.Evidence;
import vn.thutuc.studio.draft.Evidences;
import vn.thutuc.studio.draft.OtherEvidence;
import vn.thutuc.studio.draft.StudioLog;

/** Everything a second person reads before deciding, and whether he is one. */
@Component
class ReviewTable {

  private final Drafts drafts;
  private final DraftBundles bundles;
  private final Evidences evidences;
  private final Procedures procedures;
  private final Dossiers dossiers;
  private final StudioLog log;
  private final TransitionTable transitions;
  private final StudioPeople people;
  private final ObjectProvider<OtherEvidence> others;
  private final Clock clock;

  ReviewTable(
      Drafts drafts,
      DraftBundles bundles,
      Evidences evidences,
      Procedures procedures,
      Dossiers dossiers,
      StudioLog log,
      TransitionTable transitions,
      StudioPeople people,
      ObjectProvider<OtherEvidence> others,
      Clock clock) {
    this.transitions = transitions;
    this.drafts = drafts;
    this.bundles = bundles;
    this.evidences = evidences;
    this.procedures = procedures;
    this.dossiers = dossiers;
    this.log = log;
    this.people = people;
    this.others = others;
    this.clock = clock;
  }

  void show(Model model, DraftId id, Official me) {
    Draft draft = drafts.get(id);
    Set<String> editors = drafts.editors(id);
    BundleHash hash = null;
    LocalDate from = null;
    List<Change> changes = List.of();
    try {
      Bundle bundle = bundles.read(id);
      changes = changes(draft.base(), bundle);
      hash = bundle.hash();
      from = bundle.manifest().validFrom();
      transitions.show(model, draft, bundle);
    } catch (BundleProblem unreadable) {
      // the findings on the same page say what cannot be read
    }
    model.addAttribute("draft", draft);
    model.addAttribute("hash", hash);
    model.addAttribute("from", from);
    model.addAttribute(
        "sentences",
        changes.stream()
            .collect(Collectors.groupingBy(Change::rank, TreeMap::new, Collectors.toList())));
    show(model, draft, hash);
    model.addAttribute(
        "editors", editors.stream().sorted().map(people::name).collect(Collectors.joining(", ")));
    boolean inReview = draft.state() == DraftState.IN_REVIEW;
    model.addAttribute("submits", draft.state() == DraftState.EDITING && me.holds(Role.DESIGNER));
    model.addAttribute("withdraws", inReview && me.holds(Role.DESIGNER));
    model.addAttribute("decides", inReview && me.holds(Role.PUBLISHER));
    model.addAttribute("own", editors.contains(me.username()));
    model.addAttribute("log", ActRow.all(log.of(id), people));
  }

  /** What differs from the version it was opened from; nothing for a draft that began empty. */
  private List<Change> changes(@Nullable BundleHash base, Bundle bundle) {
    return base == null ? List.of() : SemanticDiff.between(procedures.bundle(base), bundle);
  }

  private void show(Model model, Draft draft, @Nullable BundleHash hash) {
    Optional<Evidence> evidence =
        Optional.ofNullable(hash).flatMap(content -> evidences.of(draft.id(), content));
    model.addAttribute("evidence", evidence.orElse(null));
    model.addAttribute("by", evidence.map(seen -> people.name(seen.by())).orElse(null));
    model.addAttribute(
        "others",
        hash == null
            ? List.of()
            : others.orderedStream().flatMap(room -> room.about(draft, hash).stream()).toList());
    model.addAttribute("void", evidence.isEmpty() && evidences.has(draft.id()));
    DraftTable.show(model, bundles.findings(draft.id()));
    BundleHash base = draft.base();
    model.addAttribute("running", dossiers.running(draft.key()));
    model.addAttribute("base", base == null ? null : procedures.version(base).orElse(null));
    BundleHash inForce =
        procedures
            .versionInForce(draft.key(), LocalDate.now(clock))
            .map(ProcedureVersion::hash)
            .orElse(null);
    model.addAttribute("overtaken", draft.state().isOpen() && !Objects.equals(base, inForce));
  }
}
