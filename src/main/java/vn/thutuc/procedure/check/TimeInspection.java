package vn.thutuc.procedure.check;

import vn.thutuc.procedure.ClockRules;
import vn.thutuc.procedure.ClockRules.SupplementPolicy;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.LongestPath;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Term;

/** Do the limits of the steps fit into the limit the law gives the whole? */
final class TimeInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    Manifest manifest = subject.manifest();
    LongestPath longest = subject.flow().longestPathLimits();
    if (longest.limit().workingMinutes() > allowedMinutes(manifest)) {
      report.add(
          Kind.TIME_SUM,
          subject.processFile(),
          null,
          longest.limit(),
          manifest.limit(),
          String.join(" → ", longest.steps()));
    }
    for (Flow.Step step : subject.flow().steps()) {
      boolean days = step.limit().filter(limit -> limit.days() > 0).isPresent();
      if (days && step.limitUnit() != manifest.limitUnit()) {
        report.add(
            Kind.TIME_UNIT,
            subject.processFile(),
            step.id(),
            step.name(),
            step.limitUnit(),
            manifest.limitUnit());
      }
    }
    ClockRules clock = manifest.clock();
    if (clock.supplement() != SupplementPolicy.NONE && clock.supplementResponse() == null) {
      report.add(Kind.TIME_RESPONSE, subject.manifestFile(), "clock.supplementResponse");
    }
  }

  /** Within the day counts as one day. */
  private static long allowedMinutes(Manifest manifest) {
    Term limit = manifest.limit();
    return limit.isZero() ? Term.ofDays(1).workingMinutes() : limit.workingMinutes();
  }
}
