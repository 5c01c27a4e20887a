package vn.thutuc.studio.draft;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.procedure.Severity;
import vn.thutuc.studio.ScenarioReport;
import vn.thutuc.studio.ScenarioRunner;

/**
 * Gathers the evidence about a draft: checks it and tries its worked cases, outside any transaction
 * because that takes seconds, then writes down what was seen for the content it was seen of.
 */
@Component
public class Witness {

  private final Drafts drafts;
  private final DraftBundles bundles;
  private final Evidences evidences;
  private final Procedures procedures;
  private final ObjectProvider<ScenarioRunner> scenarios;
  private final StudioLog log;
  private final TransactionTemplate writing;
  private final Clock clock;

  Witness(
      Drafts drafts,
      DraftBundles bundles,
      Evidences evidences,
      Procedures procedures,
      ObjectProvider<ScenarioRunner> scenarios,
      StudioLog log,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.drafts = drafts;
    this.bundles = bundles;
    this.evidences = evidences;
    this.procedures = procedures;
    this.scenarios = scenarios;
    this.log = log;
    this.writing = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Looks at the draft as it is now.
   *
   * @throws DraftNotEdited if the draft is closed
   * @throws NotFitForReview if it is no bundle at all
   */
  public Evidence gather(DraftId id, Official by) {
    Parts.of(by, Role.DESIGNER, Role.PUBLISHER);
    Draft draft = drafts.get(id);
    if (!draft.state().isOpen()) {
      throw new DraftNotEdited(id);
    }
    DraftBundles.Checked checked = check(id);
    Evidence evidence =
        new Evidence(
            checked.bundle().hash(), clock.instant(), by.username(), look(draft.base(), checked));
    writing.executeWithoutResult(
        transaction -> {
          evidences.add(id, evidence);
          log.append(
              StudioAct.on(draft, StudioAct.Kind.EVIDENCE_GATHERED, by.username(), clock.instant())
                  .ofContent(evidence.hash()));
        });
    return evidence;
  }

  private DraftBundles.Checked check(DraftId id) {
    try {
      return bundles.check(id);
    } catch (BundleProblem unreadable) {
      throw new NotFitForReview(1, 0);
    }
  }

  /** What would be seen of a draft with this content, opened from that version; nothing is kept. */
  Evidence.Content look(@Nullable BundleHash base, Bundle bundle) {
    return look(base, bundles.check(bundle));
  }

  private Evidence.Content look(@Nullable BundleHash base, DraftBundles.Checked checked) {
    Bundle bundle = checked.bundle();
    List<FileChange> changes = FileChange.between(filesOf(base), bundle.files());
    if (hasErrors(checked.findings())) {
      return new Evidence.Content(checked.findings(), List.of(), null, changes);
    }
    ScenarioReport report = scenarios.getObject().run(bundle);
    List<Evidence.Case> cases =
        report.results().stream()
            .map(ran -> new Evidence.Case(ran.file(), ran.name(), ran.mismatches()))
            .toList();
    return new Evidence.Content(checked.findings(), cases, report.coverage(), changes);
  }

  private Map<String, byte[]> filesOf(@Nullable BundleHash version) {
    return version == null ? Map.of() : procedures.bundle(version).files();
  }

  private static boolean hasErrors(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
