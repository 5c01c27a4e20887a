package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thutuc.deadline.Vietnam.at;
import static vn.thutuc.deadline.Vietnam.with;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thutuc.deadline.ClockPolicy.Supplement;
import vn.thutuc.deadline.LedgerEntry.Kind;

class StepLedgerTest {

  private static final Instant BEGIN = at("2026-03-04T09:00");
  private static final ClockPolicy HELD = new ClockPolicy(null, Supplement.PAUSE, false);
  private static final ClockPolicy RUNS_ON = new ClockPolicy(null, Supplement.NONE, false);

  private static Ledger dossier() {
    return Vietnam.started(at("2026-03-02T09:00"));
  }

  private static List<String> told(Ledger dossier, ClockPolicy policy) {
    return StepLedger.of(BEGIN, policy, dossier).entries().stream()
        .map(entry -> entry.kind() + " " + entry.at().atZone(Vietnam.ZONE).toLocalDateTime())
        .toList();
  }

  @Test
  void beginsWithItsTaskAlsoBeforeTheDossierWasReceived() {
    assertThat(told(Ledger.empty(), HELD)).containsExactly("START 2026-03-04T09:00");
    assertThat(told(dossier(), HELD)).containsExactly("START 2026-03-04T09:00");
  }

  @Test
  void isHeldWithItsDossierAndRunsOnWhereTheDossierIsCountedAnew() {
    Ledger paused = with(dossier(), Kind.PAUSE, "2026-03-05T10:00");
    assertThat(told(paused, HELD))
        .containsExactly("START 2026-03-04T09:00", "PAUSE 2026-03-05T10:00");
    assertThat(told(with(paused, Kind.RESET, "2026-03-09T08:00"), HELD))
        .containsExactly(
            "START 2026-03-04T09:00", "PAUSE 2026-03-05T10:00", "RESUME 2026-03-09T08:00");
    assertThat(told(with(paused, Kind.STOP, "2026-03-09T08:00"), HELD))
        .endsWith("RESUME 2026-03-09T08:00");
  }

  @Test
  void knowsNothingOfPausesBeforeItBegan() {
    Ledger over =
        with(
            with(dossier(), Kind.PAUSE, "2026-03-03T10:00"), //
            Kind.RESUME,
            "2026-03-04T09:00");
    assertThat(told(over, HELD)).containsExactly("START 2026-03-04T09:00");
    assertThat(told(with(dossier(), Kind.PAUSE, "2026-03-03T10:00"), HELD))
        .containsExactly("START 2026-03-04T09:00", "PAUSE 2026-03-04T09:00");
  }

  @Test
  void runsOnWhereItsTermsSaySo() {
    Ledger paused = with(dossier(), Kind.PAUSE, "2026-03-05T10:00");
    assertThat(told(paused, RUNS_ON)).containsExactly("START 2026-03-04T09:00");
  }
}
