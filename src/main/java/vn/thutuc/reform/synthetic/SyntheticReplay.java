package vn.thutuc.reform.synthetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.replay.PastRuling;
import vn.thutuc.reform.replay.Replay;
import vn.thutuc.reform.replay.ReplayTally;
import vn.thutuc.reform.replay.Replayed;
import vn.thutuc.reform.replay.Replaying;

/** Asks the decisions of a year nobody lived again, where there are too few of one's own. */
@Component
public class SyntheticReplay {

  private static final int SLICE = 500;

  private final SyntheticYears years;

  SyntheticReplay(SyntheticYears years) {
    this.years = years;
  }

  /**
   * Asks every decision of the year again.
   *
   * @param year of {@code old}
   * @param old the version the year was lived under
   * @param now the version it is asked again under
   * @param each told every decision, in the order of filing
   * @throws vn.thutuc.rules.RuleProblems if the rules of {@code now} do not compile
   */
  public Replaying.Report run(
      SyntheticYears.Head year, Bundle old, Bundle now, Consumer<Replayed> each) {
    Replay replay = Replay.of(old, now, now.manifest().validFrom());
    ReplayTally tally = ReplayTally.empty();
    Set<String> decided = new HashSet<>();
    Set<String> turning = new HashSet<>();
    long dropped = 0;
    for (int after = 0; after < year.dossiers(); after += SLICE) {
      List<Replayed> again = new ArrayList<>();
      for (PastRuling past : years.rulings(old.hash(), after, SLICE)) {
        if (replay.asks(past.ruling().ruleSet())) {
          again.add(replay.again(past));
        } else {
          dropped++;
        }
      }
      for (Replayed one : again) {
        decided.add(one.past().dossier());
        if (one.turn().isFlip()) {
          turning.add(one.past().dossier());
        }
        each.accept(one);
      }
      tally = tally.plus(ReplayTally.of(again));
    }
    return new Replaying.Report(
        tally, year.dossiers(), decided.size(), turning.size(), dropped, true);
  }
}
