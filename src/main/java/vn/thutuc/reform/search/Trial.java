package vn.thutuc.reform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thutuc.reform.change.Change;
import vn.thutuc.reform.change.ChangeSet;
import vn.thutuc.reform.comparison.Conditions;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.rules.Text;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Progress;

/**
 * One change more, tried for the first time: a piece of work that depends on nothing but what it is
 * given.
 */
record Trial(Made on, int part, Change change) {

  private static final String CANCELLED = "simulation-cancelled";

  /**
   * What became of it: somebody in the race with figures, or a refusal.
   *
   * @param lane null when it was refused
   */
  record Result(@Nullable Lane lane, Map<String, Estimate> figures, @Nullable Refused why) {

    Refused refused() {
      return Objects.requireNonNull(why, "there is a reason where there is no lane");
    }
  }

  Result run(Conditions conditions, int postsToday, int replications, Progress progress) {
    try {
      Lane lane = Lane.of(on.with(part, change), conditions, postsToday);
      return new Result(lane, lane.live(replications, progress), null);
    } catch (Refusal no) {
      if (no.code().equals(CANCELLED)) {
        throw no;
      }
      return new Result(null, Map.of(), refused(no));
    }
  }

  private Refused refused(Refusal reason) {
    List<Integer> parts = new ArrayList<>(on.parts());
    parts.add(part);
    List<Text> sentences = new ArrayList<>(on.variant().sentences());
    sentences.add(change.sentence(on.variant().bundle()));
    List<Change> changes = new ArrayList<>(on.changes());
    changes.add(change);
    ChangeSet set = ChangeSet.of(changes.toArray(Change[]::new)).assumingAmended();
    return new Refused(Made.id(parts), set, sentences, reason);
  }
}
