package vn.thutuc.reform.learnt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.BundleSimulation;
import vn.thutuc.reform.calibration.Calibration;
import vn.thutuc.reform.calibration.Calibrator;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.reform.study.ShippedParameters;
import vn.thutuc.reform.synthetic.LivedYears;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Report;
import vn.thutuc.simulation.Simulation;

/** What is learnt of a past is lived through like any other parameters. */
class LearntTextTest {

  @Test
  void theBacklogAndTheLimitAreInIt() {
    String key = "house-permit@2025-01-01";
    Bundle bundle = LivedYears.bundle(key);
    EventLog log = LivedYears.log(bundle);
    byte[] diagram = bundle.files().get(bundle.path("processes", bundle.manifest().process()));
    Calibrator calibrator = new Calibrator(key, ShippedParameters.ZONE, diagram, 0.005, 0.002);
    Instant until = log.lastBegin().orElseThrow();
    Calibration learnt = calibrator.calibrate(log, log.open(), until, until);
    Instant now = LivedYears.UNTIL.atStartOfDay(ShippedParameters.ZONE).toInstant();

    String text = LearntText.of(bundle, learnt, log, now);

    Parameters read =
        Simulation.read("p.yaml", text.getBytes(UTF_8), ShippedParameters.ALL.calendars());
    assertThat(read.sla()).isNotNull();
    assertThat(read.arrival().backlog()).hasSize(log.open().size());
    assertThat(read.pools().keySet())
        .containsExactlyInAnyOrder("reception", "specialist", "head", "leader");
    Report report = BundleSimulation.of(bundle, read).run(1, Progress.NONE);
    assertThat(report.metric("sla_breach_share").mean()).isBetween(0.0, 0.2);
    assertThat(report.metric("backlog_cleared").mean()).isPositive();
  }
}
