package vn.thutuc.reform.learnt;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.reform.calibration.Trust;
import vn.thutuc.reform.study.StudyPlan;

/**
 * Parameters learnt of a past, with what they rest on.
 *
 * @param origin {@code HISTORY} or {@code SYNTHETIC}
 * @param from the first day of filing, {@code until} the first that is not told of
 * @param cases that were learnt from, {@code open} of them under way when it ends
 * @param fitness how well log and diagram fit: 1 when every event does
 * @param trust how it did on weeks it had not seen; null when there were too few to try it on
 */
public record LearntBase(
    ProcedureKey key,
    BundleHash base,
    StudyPlan.Origin origin,
    LocalDate from,
    LocalDate until,
    int cases,
    int open,
    long events,
    double fitness,
    String parameters,
    @Nullable Trust trust,
    Instant at) {

  /** What may be concluded from it; withheld where it could not be tried. */
  public Trust.Verdict verdict() {
    return trust == null ? Trust.Verdict.WITHHELD : trust.verdict();
  }
}
