package vn.thutuc.reform.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The trial tells a base that reproduces the past from one that does not. */
class HeldOutTest {

  private static final EventLog LOG =
      KnownProcedure.log(KnownProcedure.PARAMETERS.replace("1500", "900"), 1);

  private static Trust trust(EventLog log) {
    return new HeldOut(KnownProcedure.calibrator(false), log, 0.8, log.first().orElseThrow())
        .test();
  }

  @Test
  void aPastThatGoesOnIsReproduced() {
    Trust trust = trust(LOG);

    assertThat(trust.verdict()).isNotEqualTo(Trust.Verdict.WITHHELD);
    assertThat(trust.simulated().cycle()).isLessThan(trust.naive().cycle());
    assertThat(trust.simulated().circadian()).isLessThan(1.0).isLessThan(trust.naive().circadian());
    assertThat(trust.heldOut()).isBetween(140, 220);
    assertThat(trust.hasMoved()).isFalse();
  }

  @Test
  void theVerdictIsWithheldWhenTheProcedureHasChanged() {
    Trust trust = trust(slowerInTheEnd());

    assertThat(trust.verdict()).isEqualTo(Trust.Verdict.WITHHELD);
    assertThat(trust.hasMoved()).isTrue();
  }

  /** The last fifth of the cases takes a month longer to be signed. */
  private static EventLog slowerInTheEnd() {
    List<EventLog.Case> cases = new ArrayList<>(LOG.cases());
    for (int i = cases.size() * 3 / 4; i < cases.size(); i++) {
      EventLog.Case one = cases.get(i);
      List<EventLog.Event> events = new ArrayList<>(one.events());
      EventLog.Event last = events.remove(events.size() - 1);
      events.add(last.at(last.end().plusSeconds(30L * 86_400)));
      cases.set(i, one.with(events));
    }
    return new EventLog(cases);
  }

  @Test
  void onlyThePastThatIsLikeTodayIsLearntFrom() {
    EventLog changed =
        new EventLog(
            LOG.cases().stream()
                .map(one -> LOG.cases().indexOf(one) < 450 ? slow(one) : one)
                .toList());

    assertThat(Window.since(changed, changed.lastBegin().orElseThrow(), KnownProcedure.ZONE))
        .isAfter(changed.cases().get(400).begin());
    assertThat(Window.since(LOG, LOG.lastBegin().orElseThrow(), KnownProcedure.ZONE))
        .isEqualTo(LOG.first().orElseThrow());
  }

  private static EventLog.Case slow(EventLog.Case one) {
    EventLog.Event last = one.events().get(one.events().size() - 1);
    List<EventLog.Event> events = new ArrayList<>(one.events());
    events.add(last.at(last.end().plusSeconds(5L * 86_400)));
    return one.with(events);
  }

  @Test
  void tooLittleIsRefused() {
    EventLog few = new EventLog(LOG.cases().subList(0, 30));

    assertThatThrownBy(() -> trust(few))
        .isInstanceOfSatisfying(
            LogProblem.class, e -> assertThat(e.code()).isEqualTo("log-too-few"));
    EventLog other =
        new EventLog(
            LOG.cases().stream()
                .map(
                    one ->
                        one.with(
                            List.of(new EventLog.Event("Khác", null, one.end(), null, Map.of()))))
                .toList());
    assertThatThrownBy(() -> KnownProcedure.calibrated(other, false))
        .isInstanceOfSatisfying(
            LogProblem.class, e -> assertThat(e.code()).isEqualTo("log-other-procedure"));
  }
}
