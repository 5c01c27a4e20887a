package vn.thutuc.reform.calibration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thutuc.procedure.Flow;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Simulation;

/** A procedure whose parameters are known, lived through to get logs of it. */
public final class KnownProcedure {

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  public static final String MODEL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:t" id="d">
        <process id="Permit" isExecutable="false">
          <startEvent id="Start"/>
          <task id="Receive" name="Tiếp nhận"/>
          <exclusiveGateway id="Again"/>
          <task id="Check" name="Thẩm định"/>
          <exclusiveGateway id="Complete"/>
          <task id="Ask" name="Yêu cầu bổ sung"/>
          <parallelGateway id="Fork"/>
          <task id="Visit" name="Kiểm tra thực địa"/>
          <task id="Plan" name="Xem bản vẽ"/>
          <parallelGateway id="Join"/>
          <task id="Sign" name="Ký"/>
          <endEvent id="End"/>
          <sequenceFlow id="f1" sourceRef="Start" targetRef="Receive"/>
          <sequenceFlow id="f2" sourceRef="Receive" targetRef="Again"/>
          <sequenceFlow id="f3" sourceRef="Again" targetRef="Check"/>
          <sequenceFlow id="f4" sourceRef="Check" targetRef="Complete"/>
          <sequenceFlow id="f_no" sourceRef="Complete" targetRef="Ask"/>
          <sequenceFlow id="f_back" sourceRef="Ask" targetRef="Again"/>
          <sequenceFlow id="f_yes" sourceRef="Complete" targetRef="Fork"/>
          <sequenceFlow id="f5" sourceRef="Fork" targetRef="Visit"/>
          <sequenceFlow id="f6" sourceRef="Fork" targetRef="Plan"/>
          <sequenceFlow id="f7" sourceRef="Visit" targetRef="Join"/>
          <sequenceFlow id="f8" sourceRef="Plan" targetRef="Join"/>
          <sequenceFlow id="f9" sourceRef="Join" targetRef="Sign"/>
          <sequenceFlow id="f10" sourceRef="Sign" targetRef="End"/>
        </process>
      </definitions>
      """;

  public static final String PARAMETERS =
      """
      start: 2025-01-06T00:00+07:00
      timezone: Asia/Ho_Chi_Minh
      calendars:
        office: {weekly: {MON-FRI: ["07:00-11:30", "13:30-17:00"]}}
        field: {weekly: {MON-FRI: ["08:00-16:00"]}}
      arrival: {rates: {MON-FRI: {"07:00-09:00": 3, "09:00-11:00": 1.5, "14:00-16:00": 1}}}
      pools:
        clerk: {size: 2, calendar: office}
        inspector: {size: 5, calendar: field}
        head: {size: 1, calendar: office}
      tasks:
        Receive: {pool: clerk, duration: {dist: uniform, min: 300, max: 900}}
        Check: {pool: clerk, duration: {dist: lognormal, mean: 1500, sd: 900}}
        Ask: {pool: clerk, duration: {dist: fixed, value: 120}}
        Visit: {pool: inspector, duration: {dist: exponential, mean: 3600}}
        Plan: {pool: inspector, duration: {dist: normal, mean: 3600, sd: 600}}
        Sign: {pool: head, duration: {dist: fixed, value: 240}, delay: {probability: 0.4, dist: exponential, mean: 14400, calendar: office}}
      gateways: {Complete: {f_no: 0.25, f_yes: 0.75}}
      run: {replications: 1, cases: 1500, seed: 11}
      """;

  private KnownProcedure() {}

  static Flow flow() {
    return Flow.read("permit.bpmn", MODEL.getBytes(UTF_8));
  }

  /** A log of one replication. */
  public static EventLog log(String parameters, int replication) {
    return SimulatedLog.of(simulation(flow(), parameters), replication, names());
  }

  static Simulation simulation(Flow flow, String parameters) {
    Parameters read =
        Simulation.read("permit.yaml", parameters.getBytes(UTF_8), Path.of("rules", "_calendar"));
    return Simulation.of(flow, read);
  }

  /** By their names, as logs do. */
  static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    flow().steps().stream()
        .filter(step -> step.kind() == Flow.Kind.TASK)
        .forEach(step -> names.put(step.id(), step.name().vi()));
    return names;
  }

  static Calibrator calibrator(boolean mined) {
    return new Calibrator("permit", ZONE, mined ? null : MODEL.getBytes(UTF_8), 0.005, 0.002);
  }

  static Calibration calibrated(EventLog log, boolean mined) {
    Instant end = log.lastBegin().orElseThrow();
    return calibrator(mined).calibrate(log, Set.of(), end, end);
  }
}
