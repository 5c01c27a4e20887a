package vn.thutuc.procedure.check;

import java.util.List;
import vn.thutuc.procedure.ClockRules;
import vn.thutuc.procedure.ClockRules.SupplementPolicy;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.LongestPath;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Term;
import vn.thutuc.procedure.TermWords;
import vn.thutuc.rules.Text;

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
          TermWords.of(longest.limit(), manifest.limitUnit()),
          TermWords.of(manifest.limit(), manifest.limitUnit()),
          way(subject.flow(), longest.steps()));
    }
    for (Flow.Step step : subject.flow().steps()) {
      boolean days = step.limit().filter(limit -> limit.days() > 0).isPresent();
      if (days && step.limitUnit() != manifest.limitUnit()) {
        report.add(
            Kind.TIME_UNIT,
            subject.processFile(),
            step.id(),
            step.name(),
            unit(step.limitUnit()),
            unit(manifest.limitUnit()));
      }
    }
    ClockRules clock = manifest.clock();
    if (clock.supplement() != SupplementPolicy.NONE && clock.supplementResponse() == null) {
      report.add(Kind.TIME_RESPONSE, subject.manifestFile(), "clock.supplementResponse");
    }
  }

  /** The steps by the names people know them by. */
  private static Text way(Flow flow, List<String> steps) {
    List<Text> names = steps.stream().map(id -> flow.step(id).orElseThrow().name()).toList();
    return new Text(
        String.join(" → ", names.stream().map(Text::vi).toList()),
        String.join(" → ", names.stream().map(Text::en).toList()));
  }

  private static Text unit(Manifest.LimitUnit unit) {
    return unit == Manifest.LimitUnit.WORKING
        ? new Text("thời gian làm việc", "working time")
        : new Text("thời gian theo lịch", "calendar time");
  }

  /** Within the day counts as one day. */
  private static long allowedMinutes(Manifest manifest) {
    Term limit = manifest.limit();
    return limit.isZero() ? Term.ofDays(1).workingMinutes() : limit.workingMinutes();
  }
}
