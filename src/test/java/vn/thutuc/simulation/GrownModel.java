package vn.thutuc.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A diagram grown from a seed: tasks, gateways of four kinds, loops, waits, boundary events,
 * sub-processes, event sub-processes, several instances, errors and terminate ends, with the
 * parameters to simulate it. Every case comes to an end.
 */
final class GrownModel {

  private final Random random;
  private final Deque<StringBuilder> scopes = new ArrayDeque<>();
  private final StringBuilder tasks = new StringBuilder();
  private final StringBuilder gateways = new StringBuilder();
  private final StringBuilder events = new StringBuilder();
  private final String name;
  private int numbers;
  private int room;

  /** The end of a way so far; a chance where it leaves a gateway that chooses. */
  private record Tail(String from, @Nullable Choice choice) {

    Tail(String from) {
      this(from, null);
    }
  }

  /** What is said of a flow: in the diagram that it is the default, in the parameters its share. */
  private static final class Choice {
    final double share;
    final boolean isDefault;
    String flow = "";

    Choice(double share, boolean isDefault) {
      this.share = share;
      this.isDefault = isDefault;
    }
  }

  private GrownModel(long seed) {
    random = new Random(seed * 7_919 + 13);
    name = "grown" + seed;
    room = 4 + random.nextInt(16);
  }

  static GrownModel of(long seed) {
    GrownModel model = new GrownModel(seed);
    model.scopes.push(new StringBuilder());
    if (model.random.nextInt(4) == 0) {
      model.eventSubProcess();
    }
    Tail first = model.task(new Tail(model.node("startEvent", "start", "")));
    Tail tail = model.block(first, 3, true);
    model.end(tail, "");
    return model;
  }

  byte[] bpmn() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="t">
          <error id="wrong" name="wrong" errorCode="wrong"/>
          <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
        %s  </process>
        </definitions>
        """
        .formatted(name, scopes.getLast())
        .getBytes(UTF_8);
  }

  String yaml() {
    return """
        start: 2026-01-05T00:00+07:00
        arrival: {times: [0, 1]}
        tasks:
          none: {}
        %sgateways:
          none: {}
        %sevents:
          none: {dist: fixed, value: 1}
        %srun: {replications: 1, cases: 2, seed: 5}
        """
        .formatted(tasks, gateways, events)
        .replaceAll("  none: .*\n", "")
        .replaceAll("(?m)^(tasks|gateways|events):\n(?=\\w)", "");
  }

  String name() {
    return name;
  }

  @Override
  public String toString() {
    return new String(bpmn(), UTF_8) + yaml();
  }

  private Tail block(Tail from, int depth, boolean mayEnd) {
    Tail tail = from;
    int parts = 1 + random.nextInt(3);
    for (int i = 0; i < parts; i++) {
      tail = part(tail, depth, mayEnd);
    }
    return tail;
  }

  private Tail part(Tail tail, int depth, boolean mayEnd) {
    if (--room < 0 || depth == 0) {
      return task(tail);
    }
    return switch (random.nextInt(15)) {
      case 0, 1 -> choice(tail, depth, mayEnd);
      case 2 -> both(tail, depth);
      case 3 -> some(tail, depth);
      case 4 -> loop(tail, depth, mayEnd);
      case 5 -> race(tail, depth, mayEnd);
      case 6 -> waiting(tail);
      case 7, 8 -> subProcess(tail, depth);
      case 9, 10 -> watched(tail, depth, mayEnd);
      case 11 -> mayEnd ? apart(tail, depth) : task(tail);
      case 12 -> early(tail, mayEnd ? "" : "<terminateEventDefinition/>");
      default -> task(tail);
    };
  }

  private Tail task(Tail tail) {
    return new Tail(to(tail, work("")));
  }

  private String work(String inside) {
    String id = node("userTask", "T", inside);
    tasks.append(
        "  %s: {duration: {dist: uniform, min: 10, max: %d}%s}\n"
            .formatted(id, 20 + random.nextInt(1000), instances(inside)));
    return id;
  }

  private static String instances(String inside) {
    return inside.contains("<multi") ? ", instances: " + inside.replaceAll("\\D", "") : "";
  }

  private String many() {
    return random.nextInt(3) > 0
        ? ""
        : "<multiInstanceLoopCharacteristics isSequential=\"%s\"><loopCardinality>%d</loopCardinality></multiInstanceLoopCharacteristics>"
            .formatted(random.nextBoolean(), 1 + random.nextInt(3));
  }

  private Tail choice(Tail tail, int depth, boolean mayEnd) {
    String gateway = to(tail, node("exclusiveGateway", "X", ""));
    List<Choice> choices = shares(2 + random.nextInt(2), true);
    List<Tail> ends = new ArrayList<>();
    for (Choice choice : choices) {
      Tail way = new Tail(gateway, choice);
      ends.add(random.nextInt(4) == 0 ? way : block(way, depth - 1, mayEnd));
    }
    Tail merged = merge(ends, depth);
    tell(gateway, choices);
    return merged;
  }

  private List<Choice> shares(int count, boolean exclusive) {
    List<Choice> choices = new ArrayList<>();
    int usual = random.nextInt(count);
    for (int i = 0; i < count; i++) {
      double share = exclusive ? 1.0 / count : i == usual ? 0 : 0.2 + 0.6 * random.nextDouble();
      choices.add(new Choice(share, i == usual));
    }
    return choices;
  }

  private void tell(String gateway, List<Choice> choices) {
    gateways.append("  ").append(gateway).append(": {");
    String comma = "";
    for (Choice choice : choices) {
      if (choice.share > 0) {
        gateways.append(comma).append(choice.flow);
        gateways.append(String.format(Locale.ROOT, ": %.17g", choice.share));
        comma = ", ";
      }
      if (choice.isDefault) {
        StringBuilder scope = scopes.getFirst();
        int at = scope.indexOf("id=\"" + gateway + "\"");
        scope.insert(at, "default=\"" + choice.flow + "\" ");
      }
    }
    gateways.append("}\n");
  }

  /** Ways come together again at a gateway, or at the next task without one. */
  private Tail merge(List<Tail> ends, int depth) {
    boolean bare = depth > 0 && random.nextInt(3) == 0;
    String id = bare ? work("") : node("exclusiveGateway", "X", "");
    ends.forEach(end -> to(end, id));
    return new Tail(id);
  }

  private Tail both(Tail tail, int depth) {
    boolean bare = random.nextInt(4) == 0;
    String fork = bare ? task(tail).from() : to(tail, node("parallelGateway", "P", ""));
    String join = node("parallelGateway", "P", "");
    int ways = 2 + random.nextInt(2);
    for (int i = 0; i < ways; i++) {
      Tail way = new Tail(fork);
      to(random.nextInt(6) == 0 ? way : block(way, depth - 1, false), join);
    }
    return new Tail(join);
  }

  private Tail some(Tail tail, int depth) {
    String split = to(tail, node("inclusiveGateway", "O", ""));
    String join = node("inclusiveGateway", "O", "");
    List<Choice> choices = shares(2 + random.nextInt(2), false);
    for (Choice choice : choices) {
      Tail way = new Tail(split, choice);
      to(random.nextInt(6) == 0 ? way : block(way, depth - 1, false), join);
    }
    tell(split, choices);
    return new Tail(join);
  }

  private Tail loop(Tail tail, int depth, boolean mayEnd) {
    String again = to(tail, node("exclusiveGateway", "X", ""));
    Tail inside = block(new Tail(again), depth - 1, mayEnd);
    String split = to(inside, node("exclusiveGateway", "X", ""));
    List<Choice> choices = shares(2, true);
    to(new Tail(split, choices.get(0)), again);
    String onward = to(new Tail(split, choices.get(1)), work(""));
    tell(split, choices);
    return new Tail(onward);
  }

  private Tail race(Tail tail, int depth, boolean mayEnd) {
    String gateway = to(tail, node("eventBasedGateway", "E", ""));
    List<Tail> ends = new ArrayList<>();
    int ways = 2 + random.nextInt(2);
    for (int i = 0; i < ways; i++) {
      Tail way = waiting(new Tail(gateway));
      ends.add(random.nextBoolean() ? way : block(way, depth - 1, mayEnd));
    }
    return merge(ends, depth);
  }

  private Tail waiting(Tail tail) {
    return new Tail(to(tail, timer("intermediateCatchEvent", "W", "", 1)));
  }

  private String timer(String element, String prefix, String attributes, double probability) {
    String id = node(element, prefix, TIMER, attributes);
    events.append(
        "  %s: {dist: exponential, mean: %d, probability: %s}\n"
            .formatted(id, 50 + random.nextInt(800), probability));
    return id;
  }

  private static final String TIMER =
      "<timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition>";

  private Tail subProcess(Tail tail, int depth) {
    boolean fails = random.nextInt(3) == 0;
    scopes.push(new StringBuilder());
    if (random.nextInt(4) == 0) {
      eventSubProcess();
    }
    Tail inside = task(new Tail(node("startEvent", "S", "")));
    inside = block(inside, depth - 1, true);
    if (fails) {
      inside = early(inside, "<errorEventDefinition errorRef=\"wrong\"/>");
    }
    end(inside, random.nextInt(6) == 0 ? "<terminateEventDefinition/>" : "");
    String content = scopes.pop().toString();
    String many = many();
    String id = to(tail, node("subProcess", "U", many + content));
    if (!many.isEmpty()) {
      tasks.append("  %s: {instances: %s}\n".formatted(id, many.replaceAll("\\D", "")));
    }
    List<Tail> ends = new ArrayList<>(List.of(new Tail(id)));
    if (fails) {
      String mend = "attachedToRef=\"" + id + "\"";
      String caught =
          node("boundaryEvent", "B", "<errorEventDefinition errorRef=\"wrong\"/>", mend);
      ends.add(task(new Tail(caught)));
    }
    boundary(id, ends);
    return ends.size() == 1 ? ends.get(0) : merge(ends, depth);
  }

  private Tail watched(Tail tail, int depth, boolean mayEnd) {
    List<Tail> ends = new ArrayList<>();
    String id = to(tail, work(many()));
    ends.add(new Tail(id));
    boundary(id, ends);
    if (ends.size() > 1 && random.nextBoolean()) {
      ends.set(1, block(ends.get(1), depth - 1, mayEnd));
    }
    return ends.size() == 1 ? ends.get(0) : merge(ends, depth);
  }

  /** A timer or two: what interrupts goes on with the rest, what does not has its own end. */
  private void boundary(String watched, List<Tail> ends) {
    String attached = "attachedToRef=\"" + watched + "\" cancelActivity=";
    if (random.nextInt(3) > 0) {
      ends.add(new Tail(timer("boundaryEvent", "B", attached + "\"true\"", 0.7)));
    }
    if (random.nextInt(3) == 0) {
      String beside = timer("boundaryEvent", "B", attached + "\"false\"", 0.9);
      end(task(new Tail(beside)), "");
    }
  }

  /** Two ways that never come together. */
  private Tail apart(Tail tail, int depth) {
    String fork = to(tail, node("parallelGateway", "P", ""));
    end(block(new Tail(fork), depth - 1, true), "");
    return new Tail(fork);
  }

  private Tail early(Tail tail, String how) {
    String gateway = to(tail, node("exclusiveGateway", "X", ""));
    List<Choice> choices = List.of(new Choice(0.2, false), new Choice(0.8, true));
    end(new Tail(gateway, choices.get(0)), how);
    String onward = to(new Tail(gateway, choices.get(1)), work(""));
    tell(gateway, choices);
    return new Tail(onward);
  }

  private void eventSubProcess() {
    scopes.push(new StringBuilder());
    String start = timer("startEvent", "S", "isInterrupting=\"" + random.nextBoolean() + "\"", 0.6);
    Tail tail = block(new Tail(start), 1, true);
    if (random.nextInt(3) == 0) {
      tail = apart(tail, 1);
    }
    end(tail, random.nextInt(3) == 0 ? "<terminateEventDefinition/>" : "");
    String content = scopes.pop().toString();
    node("subProcess", "V", content, "triggeredByEvent=\"true\"");
  }

  private void end(Tail tail, String how) {
    to(tail, node("endEvent", "Z", how));
  }

  private String node(String element, String prefix, String content) {
    return node(element, prefix, content, "");
  }

  private String node(String element, String prefix, String content, String attributes) {
    String id = prefix + ++numbers;
    scopes
        .getFirst()
        .append("<%s id=\"%s\" %s>%s</%s>%n".formatted(element, id, attributes, content, element));
    return id;
  }

  /** A flow; gives where it leads. */
  private String to(Tail tail, String id) {
    String flow = "f" + ++numbers;
    Choice choice = tail.choice();
    String condition = "";
    if (choice != null) {
      choice.flow = flow;
      condition =
          choice.isDefault
              ? ""
              : "<conditionExpression xsi:type=\"tFormalExpression\">${%s}</conditionExpression>"
                  .formatted(flow);
    }
    scopes
        .getFirst()
        .append(
            "<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>%n"
                .formatted(flow, tail.from(), id, condition));
    return id;
  }
}
