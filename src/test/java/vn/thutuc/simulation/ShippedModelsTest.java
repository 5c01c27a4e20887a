package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundlePlace;
import vn.thutuc.procedure.Flow;

/**
 * The procedures that come with the product, as the engine runs them, can be simulated whole:
 * calls, waits for the applicant, withdrawals and all. That cases do not get lost the kernel holds
 * itself.
 */
@Execution(ExecutionMode.CONCURRENT)
class ShippedModelsTest {

  static Stream<Bundle> bundles() {
    return BundlePlace.find(".", Path.of("").toAbsolutePath()).stream().map(found -> found.get());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyProcedureIsLivedThrough(Bundle bundle) {
    Map<String, Flow> called = new LinkedHashMap<>();
    bundle.flows().values().forEach(flow -> called.put(flow.processId(), flow));
    StringBuilder yaml =
        new StringBuilder(
            """
            start: 2026-01-05T07:00+07:00
            timezone: Asia/Ho_Chi_Minh
            calendars: {office: {weekly: {MON-FRI: ["07:00-11:30", "13:30-17:00"]}, holidays: vn}}
            arrival: {dist: exponential, mean: PT4H}
            pools: {staff: {size: 9, calendar: office}}
            sla: {limit: P15D, calendar: office}
            run: {replications: 3, cases: 300, seed: 8}
            """);
    section(yaml, "tasks", called, ShippedModelsTest::task);
    section(yaml, "gateways", called, ShippedModelsTest::gateway);
    section(yaml, "events", called, ShippedModelsTest::event);

    Report report =
        Simulation.of(bundle.flow(), called, Lab.read(yaml.toString()), Map.of())
            .run(2, Progress.NONE);

    assertThat(report.cases()).isEqualTo(900);
    double ends =
        report.metrics().entrySet().stream()
            .filter(metric -> metric.getKey().startsWith("end_share."))
            .filter(metric -> !metric.getKey().contains("/"))
            .mapToDouble(metric -> metric.getValue().mean())
            .sum();
    assertThat(ends).isGreaterThanOrEqualTo(1);
    for (Flow.Step task : bundle.flow().userTasks()) {
      assertThat(report.metric("visits_mean." + task.id()).mean()).as(task.id()).isPositive();
    }
  }

  private interface Line {
    String of(Flow flow, Flow.Step step);
  }

  private static void section(StringBuilder yaml, String name, Map<String, Flow> flows, Line line) {
    yaml.append(name).append(":\n");
    for (Flow flow : flows.values()) {
      for (Flow.Step step : flow.steps()) {
        String text = line.of(flow, step);
        if (!text.isEmpty() && !yaml.toString().contains("  " + step.id() + ": {")) {
          yaml.append("  ").append(step.id()).append(": {").append(text).append("}\n");
        }
      }
    }
  }

  private static String task(Flow flow, Flow.Step step) {
    String instances = step.many() ? ", instances: 3" : "";
    return switch (step.kind()) {
      case USER_TASK -> "pool: staff, duration: {dist: exponential, mean: PT30M}" + instances;
      case CALL, SUB_PROCESS -> step.many() ? "instances: 3" : "";
      default -> "";
    };
  }

  private static String gateway(Flow flow, Flow.Step step) {
    List<Flow.Edge> leaving = flow.leaving(step.id());
    if (!step.kind().isGateway()
        || step.kind() == Flow.Kind.PARALLEL_GATEWAY
        || step.kind() == Flow.Kind.EVENT_GATEWAY
        || leaving.size() < 2) {
      return "";
    }
    double share = 1.0 / leaving.size();
    boolean inclusive = step.kind() == Flow.Kind.INCLUSIVE_GATEWAY;
    return leaving.stream()
        .filter(edge -> !(inclusive && edge.isDefault()))
        .map(edge -> edge.id() + ": " + share)
        .collect(Collectors.joining(", "));
  }

  private static String event(Flow flow, Flow.Step step) {
    boolean sideStep =
        step.kind() == Flow.Kind.BOUNDARY
            || (step.kind() == Flow.Kind.START && step.trigger().type() != Flow.Trigger.Type.NONE);
    if (step.kind() == Flow.Kind.WAIT) {
      return "dist: exponential, mean: P3D";
    }
    return sideStep ? "dist: exponential, mean: P20D, probability: 0.3" : "";
  }
}
