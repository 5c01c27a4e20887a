package vn.thutuc.procedure.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thutuc.procedure.ClockRules;
import vn.thutuc.procedure.ClockRules.StartsOn;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.ClockEffect;
import vn.thutuc.procedure.Manifest;

/** Does the clock start once, and upon what procedure.yaml says starts it? */
final class ClockStartInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    String file = subject.processFile();
    List<Flow.Step> starts =
        subject.flow().steps().stream().filter(s -> s.clock() == ClockEffect.START).toList();
    if (starts.size() != 1) {
      String second = starts.isEmpty() ? null : starts.get(1).id();
      report.add(Kind.CLOCK_START, file, second, starts.size());
    }
    Manifest manifest = subject.manifest();
    if (manifest.clock().startsOn() != StartsOn.FULL_DOSSIER_AND_FEE) {
      return;
    }
    if (isFree(manifest)) {
      report.add(Kind.CLOCK_NO_FEE, subject.manifestFile(), "clock.startsOn");
    }
    for (Flow.Step start : starts) {
      if (!asksForFee(start, subject)) {
        report.add(Kind.CLOCK_FEE_UNASKED, file, start.id(), start.name(), ClockRules.FEE_SETTLED);
      }
    }
  }

  private static boolean isFree(Manifest manifest) {
    Manifest.Fee fee = manifest.fee();
    return fee == null || (fee.amount() != null && fee.amount().compareTo(BigDecimal.ZERO) == 0);
  }

  private static boolean asksForFee(Flow.Step start, Subject subject) {
    return Optional.ofNullable(start.formId())
        .flatMap(subject.bundle()::form)
        .flatMap(form -> form.field(ClockRules.FEE_SETTLED))
        .filter(field -> field.type().equals("checkbox"))
        .isPresent();
  }
}
