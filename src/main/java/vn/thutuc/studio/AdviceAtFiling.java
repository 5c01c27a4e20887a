package vn.thutuc.studio;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Manifest.Document;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.Purpose;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.rules.Ruling;

/** What the applicant of a worked case is told before anything is decided. */
final class AdviceAtFiling {

  /** The questions the product asks at filing, whatever the process asks later. */
  private static final Set<Purpose> ASKED =
      EnumSet.of(Purpose.PRE_CHECK, Purpose.CHECKLIST, Purpose.FEE);

  private final Bundle bundle;
  private final RuleBook book;
  private final List<String> required = new ArrayList<>();
  private @Nullable Facts facts;

  AdviceAtFiling(Bundle bundle, RuleBook book) {
    this.bundle = bundle;
    this.book = book;
  }

  void ask(Trial trial) {
    Facts asFiled = trial.facts();
    facts = asFiled;
    for (Map.Entry<String, Manifest.RuleSet> set : bundle.manifest().ruleSets().entrySet()) {
      if (ASKED.contains(set.getValue().purpose())) {
        Ruling ruling = book.rule(set.getKey(), asFiled);
        trial.footprints.ruling(ruling);
        if (set.getValue().purpose() == Purpose.CHECKLIST) {
          required.addAll(ruling.required());
        }
      }
    }
  }

  /** The answer to a rule set with the answers as filed; empty if the bundle has no such set. */
  Optional<Ruling> ruling(String ruleSet) {
    Facts asFiled = facts;
    return asFiled == null || !book.ruleSets().contains(ruleSet)
        ? Optional.empty()
        : Optional.of(book.rule(ruleSet, asFiled));
  }

  /** Ids of the documents the dossier needs. */
  List<String> documents() {
    return bundle.manifest().documents().stream()
        .filter(d -> d.when() == Document.When.ALWAYS || required.contains(d.id()))
        .map(Document::id)
        .toList();
  }
}
