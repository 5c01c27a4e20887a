package vn.thutuc.reform.calibration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Flow;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Simulation;

/** What cases waited for, and the branches they went together, are found again in their log. */
class EventRecoveryTest {

  private static final String MODEL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="urn:t" id="d">
        <message id="m" name="supplied"/>
        <process id="Waiting" isExecutable="false">
          <startEvent id="filed"/>
          <task id="Check"/>
          <eventBasedGateway id="wait"/>
          <intermediateCatchEvent id="supplied"><messageEventDefinition messageRef="m"/></intermediateCatchEvent>
          <intermediateCatchEvent id="overdue"><timerEventDefinition><timeDate xsi:type="tFormalExpression">${supplementDue}</timeDate></timerEventDefinition></intermediateCatchEvent>
          <inclusiveGateway id="both" default="f_none"/>
          <task id="Visit"/>
          <task id="Consult"/>
          <inclusiveGateway id="met"/>
          <task id="Sign"/>
          <endEvent id="done"/>
          <endEvent id="stopped"/>
          <sequenceFlow id="f1" sourceRef="filed" targetRef="Check"/>
          <sequenceFlow id="f2" sourceRef="Check" targetRef="wait"/>
          <sequenceFlow id="f3" sourceRef="wait" targetRef="supplied"/>
          <sequenceFlow id="f4" sourceRef="wait" targetRef="overdue"/>
          <sequenceFlow id="f5" sourceRef="overdue" targetRef="stopped"/>
          <sequenceFlow id="f6" sourceRef="supplied" targetRef="both"/>
          <sequenceFlow id="f_visit" sourceRef="both" targetRef="Visit"><conditionExpression xsi:type="tFormalExpression">${visit}</conditionExpression></sequenceFlow>
          <sequenceFlow id="f_consult" sourceRef="both" targetRef="Consult"><conditionExpression xsi:type="tFormalExpression">${consult}</conditionExpression></sequenceFlow>
          <sequenceFlow id="f_none" sourceRef="both" targetRef="met"/>
          <sequenceFlow id="f7" sourceRef="Visit" targetRef="met"/>
          <sequenceFlow id="f8" sourceRef="Consult" targetRef="met"/>
          <sequenceFlow id="f9" sourceRef="met" targetRef="Sign"/>
          <sequenceFlow id="f10" sourceRef="Sign" targetRef="done"/>
        </process>
      </definitions>
      """;

  private static final String PARAMETERS =
      """
      start: 2025-01-06T00:00+07:00
      timezone: Asia/Ho_Chi_Minh
      arrival: {dist: exponential, mean: 3600}
      pools: {clerk: {size: 3}, inspector: {size: 3}}
      tasks:
        Check: {pool: clerk, duration: {dist: fixed, value: 600}}
        Visit: {pool: inspector, duration: {dist: exponential, mean: 3600}}
        Consult: {pool: inspector, duration: {dist: exponential, mean: 1800}}
        Sign: {pool: clerk, duration: {dist: fixed, value: 300}}
      gateways: {both: {f_visit: 0.3, f_consult: 0.4}}
      events: {supplied: {dist: exponential, mean: 86400, probability: 0.8}, overdue: {dist: fixed, value: P20D}}
      run: {replications: 1, cases: 1500, seed: 5}
      """;

  private static Flow flow() {
    return Flow.read("waiting.bpmn", MODEL.getBytes(UTF_8));
  }

  private static Simulation simulation(String parameters) {
    Parameters read = Simulation.read("p.yaml", parameters.getBytes(UTF_8), Path.of("."));
    return Simulation.of(flow(), read);
  }

  private static EventLog log() {
    Map<String, String> ids = new HashMap<>();
    flow().steps().stream()
        .filter(
            step -> List.of(Flow.Kind.START, Flow.Kind.TASK, Flow.Kind.WAIT).contains(step.kind()))
        .forEach(step -> ids.put(step.id(), step.id()));
    return SimulatedLog.of(simulation(PARAMETERS), 0, ids);
  }

  @Test
  void waitsRacesAndBranches() {
    EventLog log = log();
    EventLog.Event first = log.cases().get(0).events().get(0);
    assertThat(first.activity()).isEqualTo("filed");
    assertThat(first.start()).isNull();

    Instant until = log.lastBegin().orElseThrow();
    Calibrator calibrator =
        new Calibrator("log", KnownProcedure.ZONE, MODEL.getBytes(UTF_8), 0.005, 0.002);
    Calibration learnt = calibrator.calibrate(log, log.open(), until, until);
    Parameters found = simulation(learnt.parameters()).parameters();

    assertThat(learnt.fitness()).isEqualTo(1);
    assertThat(learnt.guessed()).isEmpty();
    Parameters.EventTime supplied = found.events().get("supplied");
    assertThat(supplied.probability()).isCloseTo(0.8, within(0.03));
    assertThat(supplied.time().mean()).isCloseTo(86_400, within(6_000.0));
    assertThat(found.events().get("overdue").probability()).isEqualTo(1);
    assertThat(found.events().get("overdue").time().mean())
        .isCloseTo(20 * 86_400.0, within(3_600.0));
    assertThat(found.gateways().get("both").shares().get(0).get("f_visit"))
        .isCloseTo(0.3, within(0.04));
    assertThat(found.gateways().get("both").shares().get(0).get("f_consult"))
        .isCloseTo(0.4, within(0.04));
  }

  /** Times that never showed are not taken to come at once, and open cases wait where they are. */
  @Test
  void whatNeverShowedIsGuessed() {
    EventLog log = log();
    Instant early = log.cases().get(400).begin();
    EventLog some =
        new EventLog(
            log.cases().subList(0, 400).stream()
                .map(
                    one ->
                        new EventLog.Case(
                            one.id(),
                            one.end().isBefore(early) ? Map.of() : Map.of(EventLog.OPEN, "true"),
                            one.events().stream()
                                .filter(event -> event.end().isBefore(early))
                                .filter(event -> !event.activity().equals("overdue"))
                                .toList()))
                .toList());
    Calibrator calibrator =
        new Calibrator("log", KnownProcedure.ZONE, MODEL.getBytes(UTF_8), 0.005, 0.002);
    Calibration learnt = calibrator.calibrate(some, some.open(), early, early);

    assertThat(learnt.guessed()).containsExactly("events.overdue");
    assertThat(learnt.parameters()).contains("overdue: {dist: fixed, value: P30D}");
    assertThat(learnt.backlog())
        .isNotEmpty()
        .allMatch(one -> some.open().contains(one.id()))
        .anyMatch(one -> one.place().equals("f2"));
  }
}
