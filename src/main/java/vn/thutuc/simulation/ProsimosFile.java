package vn.thutuc.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the JSON parameters of Prosimos (López-Pintado, Halenok, Dumas 2022, "Prosimos: Discovering
 * and simulating business processes with differentiated resources") into ours, so that what was
 * found with Simod or drawn on its pages can be lived through here.
 *
 * <p>Everybody becomes a member of one pool, able to do the tasks that name him. What we do not
 * live through is refused by name: attributes that steer branches or priorities, batches, fuzzy
 * calendars, and a task that takes different people differently long. Our arrivals come in open
 * hours only; Prosimos moves those that fall into closed hours to the opening.
 */
final class ProsimosFile {

  private static final String TASKS = "task_resource_distribution";
  private static final String POOL = "people";

  /** A Monday: Prosimos is told on the command line when to begin and how many cases to make. */
  private static final String START = "2026-01-05T00:00Z";

  private static final int REPLICATIONS = 20;
  private static final int CASES = 1_000;

  private static final Set<String> READ =
      new TreeSet<>(
          Set.of(
              "resource_profiles",
              "arrival_time_distribution",
              "arrival_time_calendar",
              "gateway_branching_probabilities",
              TASKS,
              "resource_calendars",
              "event_distribution"));

  private final ParameterFile file;
  private final ObjectNode ours = JsonNodeFactory.instance.objectNode();

  private ProsimosFile(ParameterFile file) {
    this.file = file;
  }

  static boolean isOne(JsonNode tree) {
    return tree.has(TASKS) && !tree.has("tasks");
  }

  /**
   * The same as a parameter file of ours.
   *
   * @throws BadParameters naming the place in the file of Prosimos
   */
  static ParameterFile read(ParameterFile file) {
    return new ParameterFile(file.name(), file.path(), new ProsimosFile(file).read());
  }

  private ObjectNode read() {
    refuseOthers();
    ours.put("start", START);
    ProsimosHours hours = new ProsimosHours(ours.putObject("calendars"));
    hours.all(file);
    ObjectNode arrival = ours.putObject("arrival");
    ProsimosTimes.put(file.child("arrival_time_distribution"), arrival);
    hours.arrivals(file).ifPresent(name -> arrival.put("calendar", name));
    Map<String, Set<String>> skills = tasks(ours.putObject("tasks"));
    new ProsimosPeople(file, hours.names(), skills).put(ours.putObject("pools").putObject(POOL));
    gateways(ours.putObject("gateways"));
    events(ours.putObject("events"));
    ours.putObject("run").put("replications", REPLICATIONS).put("cases", CASES).put("seed", 1);
    return ours;
  }

  /** Sections with nothing in them mean nothing; others must not be passed over. */
  private void refuseOthers() {
    for (String key : file.keys()) {
      JsonNode value = file.node().path(key);
      boolean empty = value.isNull() || (value.isContainer() && value.isEmpty());
      if (!READ.contains(key) && !empty) {
        throw BadParameters.unknownKey(file.name(), file.at(key), READ);
      }
    }
  }

  /** What each of the people can do, by name. */
  private Map<String, Set<String>> tasks(ObjectNode tasks) {
    Map<String, Set<String>> skills = new LinkedHashMap<>();
    for (int i = 0; i < size(file, TASKS); i++) {
      ParameterFile task = file.element(TASKS, i);
      String id = task.text("task_id");
      ObjectNode one = tasks.putObject(id).put("pool", POOL).put("skill", id);
      ObjectNode duration = one.putObject("duration");
      for (int j = 0; j < size(task, "resources"); j++) {
        ParameterFile person = task.element("resources", j);
        ObjectNode takes = JsonNodeFactory.instance.objectNode();
        ProsimosTimes.put(person, takes);
        if (j == 0) {
          duration.setAll(takes);
        } else if (!takes.equals(duration)) {
          throw BadParameters.contradiction(
              file.name(),
              person.at("distribution_params"),
              task.element("resources", 0).text("resource_id"));
        }
        skills.computeIfAbsent(person.text("resource_id"), name -> new TreeSet<>()).add(id);
      }
    }
    return skills;
  }

  private void gateways(ObjectNode gateways) {
    String section = "gateway_branching_probabilities";
    for (int i = 0; i < size(file, section); i++) {
      ParameterFile gateway = file.element(section, i);
      ObjectNode flows = gateways.putObject(gateway.text("gateway_id"));
      for (int j = 0; j < size(gateway, "probabilities"); j++) {
        ParameterFile flow = gateway.element("probabilities", j).only("path_id", "value");
        flows.put(flow.text("path_id"), flow.amount("value", 0));
      }
    }
  }

  private void events(ObjectNode events) {
    if (!file.has("event_distribution")) {
      return;
    }
    for (int i = 0; i < size(file, "event_distribution"); i++) {
      ParameterFile event = file.element("event_distribution", i);
      ProsimosTimes.put(event, events.putObject(event.text("event_id")));
    }
  }

  /** How many there are in the list under a key. */
  static int size(ParameterFile at, String key) {
    JsonNode list = at.need(key);
    if (!list.isArray()) {
      throw at.wrong(key, list, BadParameters.Form.LIST);
    }
    return list.size();
  }
}
