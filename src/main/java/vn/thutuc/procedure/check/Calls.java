package vn.thutuc.procedure.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thutuc.procedure.Flow;

/** Which processes of a bundle call which; a bundle calls nothing outside itself. */
final class Calls {

  private final Map<String, Flow> processes = new LinkedHashMap<>();
  private final Map<String, Boolean> restless = new HashMap<>();
  private final Map<String, Boolean> repeating = new HashMap<>();

  Calls(Collection<Flow> flows) {
    flows.forEach(flow -> processes.put(flow.processId(), flow));
  }

  boolean knows(String process) {
    return processes.containsKey(process);
  }

  /** The way by which the process calls itself, directly or through others; empty if none. */
  List<String> circle(String process) {
    List<String> way = new ArrayList<>();
    return leads(process, process, new HashSet<>(), way) ? way : List.of();
  }

  /** Whether the process can end without anybody or any time in between. */
  boolean isRestless(String process) {
    Boolean known = restless.putIfAbsent(process, false);
    if (known == null && knows(process)) {
      RestlessWays ways = new RestlessWays(processes.get(process), this::isRestless);
      restless.put(process, ways.isPassable());
    }
    return restless.get(process);
  }

  /** Whether the process, or one it calls, repeats a step. */
  boolean repeats(String process) {
    Boolean known = repeating.putIfAbsent(process, false);
    if (known == null && knows(process)) {
      boolean itself = processes.get(process).steps().stream().anyMatch(Flow.Step::many);
      repeating.put(process, itself || called(process).anyMatch(this::repeats));
    }
    return repeating.get(process);
  }

  private boolean leads(String from, String to, Set<String> passed, List<String> way) {
    way.add(from);
    for (String next : called(from).toList()) {
      if (next.equals(to)) {
        return way.add(to);
      }
      if (passed.add(next) && leads(next, to, passed, way)) {
        return true;
      }
    }
    way.remove(way.size() - 1);
    return false;
  }

  private Stream<String> called(String process) {
    Flow flow = processes.get(process);
    return flow == null
        ? Stream.empty()
        : flow.steps().stream().map(Flow.Step::called).flatMap(Stream::ofNullable);
  }
}
