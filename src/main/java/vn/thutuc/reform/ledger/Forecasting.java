package vn.thutuc.reform.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.replay.ReplayTally;
import vn.thutuc.reform.replay.Replaying;
import vn.thutuc.reform.replay.RulesNotFit;
import vn.thutuc.rules.RuleProblems;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.DraftNotEdited;
import vn.thutuc.studio.draft.DraftPublished;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.Parts;

/**
 * Foretells what a draft would change, from the decisions of the last year, and keeps it for the
 * content it was made of. Whoever works on a draft may do so at any time; at the latest it is done
 * when the draft becomes law, right after that is certain, and before anybody is decided by it.
 */
@Component
public class Forecasting {

  private static final Logger LOG = LoggerFactory.getLogger(Forecasting.class);

  private static final int MOST_CAUSES = 20;

  private final Drafts drafts;
  private final DraftBundles bundles;
  private final Procedures procedures;
  private final Replaying replaying;
  private final Forecasts forecasts;
  private final TransactionTemplate apart;
  private final Clock clock;

  Forecasting(
      Drafts drafts,
      DraftBundles bundles,
      Procedures procedures,
      Replaying replaying,
      Forecasts forecasts,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.drafts = drafts;
    this.bundles = bundles;
    this.procedures = procedures;
    this.replaying = replaying;
    this.forecasts = forecasts;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /**
   * Foretells by replay what the draft as it is now would change, and keeps it.
   *
   * @throws DraftNotEdited if the draft is closed
   * @throws RulesNotFit if its rules cannot be asked
   */
  public Forecast replay(DraftId id, Official by) {
    requireOpen(id, by);
    try {
      Forecast forecast = replayed(id, bundles.read(id), by.username());
      forecasts.add(forecast);
      return forecast;
    } catch (BundleProblem | RuleProblems broken) {
      throw new RulesNotFit(id);
    }
  }

  /**
   * Keeps what a simulation said of a draft.
   *
   * @param simulated the content it was made of
   * @throws DraftNotEdited if the draft is closed
   * @throws ForecastVoid if that is not what lies in the draft now
   */
  public void simulated(DraftId id, BundleHash simulated, Forecast.Content content, Official by) {
    requireOpen(id, by);
    if (!bundles.whole(id).hash().equals(simulated)) {
      throw new ForecastVoid(id);
    }
    forecasts.add(
        new Forecast(
            id, simulated, Forecast.Kind.SIMULATION, clock.instant(), by.username(), content));
  }

  /**
   * Holds that something may still be foretold of a draft.
   *
   * @throws vn.thutuc.studio.draft.DraftNotFound if there is none
   * @throws DraftNotEdited if the draft is closed
   */
  public void requireOpen(DraftId id, Official by) {
    Parts.of(by, Role.DESIGNER, Role.PUBLISHER);
    if (!drafts.get(id).state().isOpen()) {
      throw new DraftNotEdited(id);
    }
  }

  /** What becomes law is foretold, unless somebody has done so for this content. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  public void on(DraftPublished published) {
    DraftId id = published.draft().id();
    apart.executeWithoutResult(
        transaction -> {
          Bundle law = procedures.bundle(published.bundle().hash());
          if (forecasts.of(id, law.hash(), Forecast.Kind.REPLAY).isEmpty()) {
            forecasts.add(replayed(id, law, published.approvedBy()));
          }
        });
  }

  private Forecast replayed(DraftId id, Bundle bundle, String by) {
    Replaying.Period period = Replaying.Period.lastYear(LocalDate.now(clock));
    Replaying.Report report = replaying.run(bundle, period, one -> {});
    LOG.info(
        "{} of {} decisions turn under draft {} with content {}",
        report.tally().flips(),
        report.tally().decisions(),
        id,
        bundle.hash().brief());
    return new Forecast(
        id, bundle.hash(), Forecast.Kind.REPLAY, clock.instant(), by, content(period, report));
  }

  private static Forecast.Content content(Replaying.Period period, Replaying.Report report) {
    ReplayTally tally = report.tally();
    List<Forecast.Weight> causes = new ArrayList<>();
    tally
        .byCause()
        .forEach(
            (cause, turns) -> causes.add(new Forecast.Weight(cause, ReplayTally.flips(turns))));
    causes.sort(Comparator.comparingLong(Forecast.Weight::flips).reversed());
    TreeSet<ReplayTally.Answer> answers = new TreeSet<>(tally.before().keySet());
    answers.addAll(tally.after().keySet());
    return new Forecast.Content(
        period.from(),
        period.to(),
        report.complete(),
        report.decided(),
        report.turning(),
        tally.decisions(),
        tally.flips(),
        tally.untold(),
        causes.stream().limit(MOST_CAUSES).toList(),
        answers.stream()
            .map(
                answer ->
                    new Forecast.Expected(
                        answer.question(),
                        answer.verdict(),
                        tally.before().getOrDefault(answer, 0L),
                        tally.after().getOrDefault(answer, 0L)))
            .toList(),
        List.of(),
        null);
  }
}
