package vn.thutuc.reform.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The figures of docs/reform/calibration.md on public logs, where {@code -Dshared.data} names their
 * folder.
 */
@Tag("shared-data")
class RealLogsTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static EventLog log(String file) throws IOException {
    String folder = System.getProperty("shared.data", "");
    Path path = Path.of(folder, file);
    assumeThat(!folder.isEmpty() && Files.exists(path))
        .as("name the folder of %s by -Dshared.data", file)
        .isTrue();
    return LogFile.read(path, ZONE, Columns.RECOGNISED);
  }

  private static Trust trust(EventLog log, double rareActivity, double rareWay) {
    Calibrator calibrator = new Calibrator("log", ZONE, null, rareActivity, rareWay);
    return new HeldOut(calibrator, log, 0.8, null).test();
  }

  @Test
  void receiptOfPermits() throws IOException {
    EventLog log = log("receipt.xes.gz");
    Trust trust = trust(log, 0.005, 0.002);

    assertThat(log.cases()).hasSize(1_434);
    assertThat(log.events()).isEqualTo(8_577);
    assertThat(trust.verdict()).isEqualTo(Trust.Verdict.USABLE);
    assertThat(trust.simulated().cycle())
        .isLessThan(trust.floorHigh().cycle())
        .isLessThan(0.5 * trust.naive().cycle());
    assertThat(trust.simulated().twoGrams()).isLessThan(0.1);
  }

  @Test
  void buildingPermits() throws IOException {
    EventLog log = log("BPIC15_1.csv.gz");
    Trust trust = trust(log, 0.05, 0.01);

    assertThat(log.cases()).hasSize(1_199);
    assertThat(log.events()).isEqualTo(52_217);
    assertThat(trust.verdict()).isEqualTo(Trust.Verdict.WITHHELD);
    assertThat(trust.hasMoved()).isTrue();
  }
}
