package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Flow;
import vn.thutuc.simulation.Program.Node;
import vn.thutuc.simulation.Program.Op;

/** Makes a program of a diagram and its parameters; what it cannot make it names. */
final class Compiler {

  private final Flow flow;
  private final Parameters parameters;
  private final PeoplePlan people;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Program.Job> jobs = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private int joins;
  private int places;

  private Compiler(Flow flow, Parameters parameters) {
    this.flow = flow;
    this.parameters = parameters;
    this.people = new PeoplePlan(parameters);
  }

  static Program compile(Flow flow, Parameters parameters) {
    return new Compiler(flow, parameters).compile();
  }

  private Program compile() {
    for (Flow.Step step : flow.steps()) {
      numbers.put(step.id(), numbers.size());
    }
    new Mentions(flow, parameters).check();
    List<Node> nodes = new ArrayList<>();
    for (Flow.Step step : flow.steps()) {
      nodes.add(node(step));
    }
    if (jobs.stream().allMatch(job -> job.duration().isZero())) {
      throw BadParameters.noTime(parameters.file());
    }
    Program.Arrivals arrivals = people.arrivals();
    return new Program(
        nodes.toArray(Node[]::new),
        start(),
        joins,
        jobs.toArray(Program.Job[]::new),
        people.crowds(),
        people.demands(),
        people.facts(),
        List.copyOf(ends),
        arrivals,
        people.order(),
        people.clock(),
        places);
  }

  private int start() {
    List<Flow.Step> starts =
        flow.steps().stream()
            .filter(step -> step.kind() == Flow.Kind.START && step.parent() == null)
            .toList();
    if (starts.size() != 1) {
      throw BadParameters.unsupported(
          parameters.file(), flow.processId(), starts.size() + " × START");
    }
    return numbers.get(starts.get(0).id());
  }

  private Node node(Flow.Step step) {
    return switch (step.kind()) {
      case START, THROW -> node(step, Op.PASS, -1, -1);
      case USER_TASK, RULE_TASK, SERVICE_TASK, TASK -> job(step);
      case EXCLUSIVE_GATEWAY ->
          flow.leaving(step.id()).size() > 1 ? choice(step) : node(step, Op.PASS, -1, -1);
      case PARALLEL_GATEWAY -> node(step, Op.FORK, -1, -1);
      case END -> {
        ends.add(step.id());
        yield node(step, Op.END, ends.size() - 1, -1);
      }
      default -> throw BadParameters.unsupported(parameters.file(), step.id(), step.kind().name());
    };
  }

  private Node job(Flow.Step step) {
    Parameters.Task task = parameters.tasks().get(step.id());
    if (task == null) {
      boolean byMachine =
          step.kind() == Flow.Kind.RULE_TASK || step.kind() == Flow.Kind.SERVICE_TASK;
      if (!byMachine) {
        throw BadParameters.notDescribed(parameters.file(), "tasks." + step.id(), step.id());
      }
      return node(step, Op.PASS, -1, -1);
    }
    int place = places++;
    jobs.add(
        new Program.Job(
            step.id(),
            task.duration(),
            people.demand(task.pools()),
            task.cost(),
            people.costPerHour(task.pools()),
            place));
    return node(step, Op.WORK, jobs.size() - 1, place);
  }

  private Node choice(Flow.Step step) {
    List<Flow.Edge> out = flow.leaving(step.id());
    String path = "gateways." + step.id();
    Map<String, Double> shares = parameters.gateways().get(step.id());
    if (shares == null) {
      throw BadParameters.notDescribed(parameters.file(), path, step.id());
    }
    double[] sums = new double[out.size()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += shares.getOrDefault(out.get(i).id(), 0.0);
      sums[i] = sum;
    }
    if (Math.abs(sum - 1) > 1e-6) {
      throw BadParameters.sum(parameters.file(), path, sum);
    }
    return node(step, Op.CHOOSE, -1, places++).withChances(sums);
  }

  private Node node(Flow.Step step, Op op, int index, int place) {
    int[] next =
        flow.leaving(step.id()).stream().mapToInt(edge -> numbers.get(edge.to())).toArray();
    long incoming = flow.edges().stream().filter(edge -> edge.to().equals(step.id())).count();
    boolean joining = op == Op.FORK && incoming > 1;
    String purpose = (op == Op.CHOOSE ? "gateway." : "task.") + step.id();
    return new Node(
        step.id(),
        op,
        next,
        new double[0],
        joining ? joins++ : -1,
        (int) incoming,
        index,
        place,
        purpose);
  }
}
