package vn.thutuc.reform.replay;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.reform.run.RunKind;
import vn.thutuc.reform.run.Runs;
import vn.thutuc.rules.RuleProblems;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;

/** Runs replays beside the page that asked, one at a time, and keeps their answers. */
@Component
public class ReplayRuns implements AutoCloseable {

  /** Decisions that turn and are kept one by one; the table has them all. */
  private static final int SHOWN = 100;

  private static final int WAITING = 6;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final DraftBundles bundles;
  private final Replaying replaying;
  private final Replays replays;
  private final Clock clock;
  private final Runs<ReplayRun> runs = new Runs<>(RunKind.REPLAY, WAITING, LONGEST);

  ReplayRuns(DraftBundles bundles, Replaying replaying, Replays replays, Clock clock) {
    this.bundles = bundles;
    this.replaying = replaying;
    this.replays = replays;
    this.clock = clock;
  }

  /** The latest replay of this draft by this person, over or not. */
  public Optional<ReplayRun> of(DraftId draft, String person) {
    return runs.of(person).filter(run -> run.draft().equals(draft));
  }

  /**
   * Starts the replay of what lies in the draft now.
   *
   * @throws RulesNotFit if its rules cannot be asked
   * @throws vn.thutuc.reform.run.RunUnderWay while this person has another on its way
   * @throws vn.thutuc.reform.run.RunsFull if too many others wait
   */
  public ReplayRun start(DraftId draft, Replaying.Period period, String person) {
    runs.refuseSecond(person);
    Bundle bundle = ruled(draft);
    ReplayRun run = new ReplayRun(draft, bundle.hash());
    return runs.start(
        run,
        person,
        () -> {
          List<Turned> shown = new ArrayList<>();
          Replaying.Report report =
              replaying.run(
                  bundle,
                  period,
                  one -> {
                    boolean turns = one.turn().isFlip() || one.turn().isUntold();
                    if (turns && shown.size() < SHOWN) {
                      shown.add(Turned.of(one));
                    }
                  },
                  run);
          return () ->
              replays.keep(
                  new KeptReplay(
                      draft, bundle.hash(), period, report, shown, person, clock.instant()));
        });
  }

  /**
   * The draft as it lies there now.
   *
   * @throws RulesNotFit if its rules cannot be asked
   */
  public Bundle ruled(DraftId draft) {
    try {
      Bundle bundle = bundles.read(draft);
      bundle.rules().book();
      bundle.manifest();
      return bundle;
    } catch (BundleProblem | RuleProblems broken) {
      throw new RulesNotFit(draft);
    }
  }

  /** Stops what is on its way, before the database goes. */
  @Override
  public void close() {
    runs.close();
  }
}
