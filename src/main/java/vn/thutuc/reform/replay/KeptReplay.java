package vn.thutuc.reform.replay;

import java.time.Instant;
import java.util.List;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.studio.draft.DraftId;

/**
 * A replay with its answer, as it is kept. It belongs to the content it was made of.
 *
 * @param shown the first of the decisions that turn, or might
 * @param by the account that asked
 */
public record KeptReplay(
    DraftId draft,
    BundleHash hash,
    Replaying.Period period,
    Replaying.Report report,
    List<Turned> shown,
    String by,
    Instant at) {

  public KeptReplay {
    shown = List.copyOf(shown);
  }
}
