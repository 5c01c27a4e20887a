package vn.thutuc.studio.cases;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.Mismatch;
import vn.thutuc.studio.ScenarioResult;

/**
 * A worked case on a later day, as it is proposed to its designer. The promised hour is what the
 * run came to; whether that is the law, the designer says by taking it.
 *
 * @param received the moment of reception it states now
 * @param moved the moment proposed; the same when only the promised hour changes
 * @param due the promised hour it expects now; null if it expects none
 * @param newDue the hour the run came to; null where nothing was expected or none came out
 * @param alike whether the days off behind the new day are those behind the old
 * @param other what else comes out otherwise, which no day repairs
 * @param text the file as it would be
 * @param result the run on the new day
 */
public record CaseShift(
    String file,
    Text name,
    OffsetDateTime received,
    OffsetDateTime moved,
    @Nullable OffsetDateTime due,
    @Nullable OffsetDateTime newDue,
    boolean alike,
    List<Mismatch> other,
    String text,
    ScenarioResult result) {

  public CaseShift {
    other = List.copyOf(other);
  }

  /** Whether its day of reception changes. */
  public boolean isMoved() {
    return !received.isEqual(moved);
  }

  /** Whether the promised hour it expects changes. */
  public boolean isDueChanged() {
    return due != null && newDue != null && !due.isEqual(newDue);
  }
}
