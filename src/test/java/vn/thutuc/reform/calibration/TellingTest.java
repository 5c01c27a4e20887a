package vn.thutuc.reform.calibration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thutuc.simulation.Branching;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Simulation;

/** Who is sent back oftener is learnt where the log shows it, and not where it is luck. */
class TellingTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
  private static final String DIAGRAM =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
        <process id="P" isExecutable="true">
          <startEvent id="s"/>
          <userTask id="Check"/>
          <exclusiveGateway id="Fit"/>
          <userTask id="Back"/>
          <exclusiveGateway id="Seen"/>
          <userTask id="Archive"/>
          <endEvent id="e"/>
          <sequenceFlow id="f1" sourceRef="s" targetRef="Check"/>
          <sequenceFlow id="f2" sourceRef="Check" targetRef="Fit"/>
          <sequenceFlow id="no" sourceRef="Fit" targetRef="Back"/>
          <sequenceFlow id="yes" sourceRef="Fit" targetRef="Seen"/>
          <sequenceFlow id="f5" sourceRef="Back" targetRef="Seen"/>
          <sequenceFlow id="kept" sourceRef="Seen" targetRef="Archive"/>
          <sequenceFlow id="done" sourceRef="Seen" targetRef="e"/>
          <sequenceFlow id="f8" sourceRef="Archive" targetRef="e"/>
        </process>
      </definitions>
      """;

  /** At the counter six of ten are sent back, online one of ten; what is kept is luck. */
  private static EventLog log(int cases) {
    Random luck = new Random(20261123);
    List<EventLog.Case> log = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      boolean counter = luck.nextDouble() < 0.3;
      Instant at = START.plusSeconds(3_600L * i);
      List<EventLog.Event> events = new ArrayList<>();
      events.add(event("Check", at, 600));
      if (luck.nextDouble() < (counter ? 0.6 : 0.1)) {
        events.add(event("Back", at, 1_200));
      }
      if (luck.nextDouble() < 0.5) {
        events.add(event("Archive", at, 1_800));
      }
      Map<String, String> attributes =
          Map.of(
              "channel", counter ? "COUNTER" : "ONLINE",
              "district", "D" + luck.nextInt(4),
              "number", "N" + i);
      log.add(new EventLog.Case("c" + i, attributes, events));
    }
    return new EventLog(log);
  }

  private static EventLog.Event event(String activity, Instant at, long end) {
    return new EventLog.Event(
        activity, at.plusSeconds(end - 300), at.plusSeconds(end), "somebody", Map.of());
  }

  private static Parameters learnt(EventLog log) {
    Calibrator calibrator = new Calibrator("log", ZONE, DIAGRAM.getBytes(UTF_8), 0, 0);
    Instant until = log.last().orElseThrow();
    String text = calibrator.calibrate(log, Set.of(), until, START).parameters();
    return Simulation.read("p.yaml", text.getBytes(UTF_8), Path.of("rules", "_calendar"));
  }

  @Test
  void whatTellsTheWayIsFoundAndWhatIsLuckIsNot() {
    Parameters learnt = learnt(log(1_000));

    assertThat(learnt.attributes()).containsOnlyKeys("channel");
    Branching fit = learnt.gateways().get("Fit");
    assertThat(fit.attribute()).isEqualTo("channel");
    assertThat(learnt.attributes().get("channel").labels()).containsExactly("COUNTER", "ONLINE");
    assertThat(fit.shares().get(0).get("no")).isCloseTo(0.6, within(0.08));
    assertThat(fit.shares().get(1).get("no")).isCloseTo(0.1, within(0.04));
    Branching seen = learnt.gateways().get("Seen");
    assertThat(seen.attribute()).isNull();
    assertThat(seen.shares().get(0).get("kept")).isCloseTo(0.5, within(0.05));
  }

  @Test
  void fewCasesTellNothing() {
    assertThat(learnt(log(40)).gateways().get("Fit").attribute()).isNull();
  }
}
