package vn.thutuc.simulation;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Yaml;
import vn.thutuc.simulation.BadParameters.Form;

/** Reads a parameter file whole; the first fault ends it. */
final class ParameterReader {

  private final ParameterFile file;
  private final Calendars holidays;

  private ParameterReader(ParameterFile file, Calendars holidays) {
    this.file = file;
    this.holidays = holidays;
  }

  static Parameters read(String name, byte[] yaml, Calendars holidays) {
    if (yaml.length > SimulationLimits.FILE_BYTES) {
      throw BadParameters.limit(name, "", yaml.length + " B", SimulationLimits.FILE_BYTES + " B");
    }
    try {
      var tree = Yaml.read(name, yaml);
      if (!tree.isObject()) {
        throw BadParameters.wrongKind(name, "", Form.MAPPING, "");
      }
      ParameterFile file = new ParameterFile(name, "", tree);
      boolean foreign = ProsimosFile.isOne(tree);
      return new ParameterReader(foreign ? ProsimosFile.read(file) : file, holidays).read();
    } catch (BundleProblem e) {
      Object line = e.args().isEmpty() ? 0 : e.args().get(0);
      throw BadParameters.unreadable(name, line instanceof Integer at ? at : 0, why(e));
    }
  }

  private static String why(BundleProblem problem) {
    List<Object> args = problem.args();
    return args.size() > 1 ? String.valueOf(args.get(1)) : problem.code();
  }

  private Parameters read() {
    file.only(
        "start",
        "timezone",
        "calendars",
        "arrival",
        "attributes",
        "pools",
        "tasks",
        "gateways",
        "events",
        "backlog",
        "discipline",
        "sla",
        "run",
        "sources");
    OffsetDateTime start = file.instant("start");
    ZoneId zone = zone(start);
    var calendars = map("calendars", at -> CalendarReader.read(at, holidays));
    References names = new References(file.name(), calendars.keySet());
    var attributes = map("attributes", ParameterReader::attribute);
    GivenReader given = new GivenReader(attributes);
    PeopleReader people = new PeopleReader(names, given);
    var pools = map("pools", people::pool);
    var tasks = map("tasks", at -> people.task(at, pools));
    Arrival arrival = people.arrival(file.child("arrival")).after(given.underWay(file));
    RunReader run = new RunReader(file, names);
    return new Parameters(
        file.name(),
        start,
        zone,
        calendars,
        arrival,
        attributes,
        pools,
        tasks,
        gateways(attributes),
        map("events", people::event),
        run.discipline(attributes),
        run.sla(),
        run.run());
  }

  private ZoneId zone(OffsetDateTime start) {
    if (!file.has("timezone")) {
      return start.getOffset();
    }
    try {
      return ZoneId.of(file.text("timezone"));
    } catch (DateTimeException e) {
      throw file.wrong("timezone", file.need("timezone"), Form.ZONE);
    }
  }

  private <V> Map<String, V> map(String key, Function<ParameterFile, V> read) {
    Map<String, V> map = new LinkedHashMap<>();
    if (file.has(key)) {
      ParameterFile all = file.child(key);
      for (String name : all.keys()) {
        map.put(name, read.apply(all.child(name)));
      }
    }
    return map;
  }

  private Map<String, Branching> gateways(Map<String, Parameters.Attribute> attributes) {
    Map<String, Branching> gateways = new LinkedHashMap<>();
    if (file.has("gateways")) {
      ParameterFile all = file.child("gateways");
      for (String name : all.keys()) {
        boolean rules = all.need(name).isString() && all.text(name).equals(Parameters.BY_RULES);
        gateways.put(
            name, rules ? Branching.BY_RULES : Branching.read(all.child(name), attributes));
      }
    }
    return gateways;
  }

  private static Parameters.Attribute attribute(ParameterFile at) {
    boolean labelled = Set.of("discrete").contains(at.text("dist")) && at.need("values").isObject();
    if (!labelled) {
      return new Parameters.Attribute(List.of(), DistributionReader.number(at));
    }
    at.only("dist", "values");
    Shares shares = Shares.read(at.child("values"));
    List<Double> places = new ArrayList<>();
    shares.names().forEach(name -> places.add((double) places.size()));
    return new Parameters.Attribute(
        shares.names(), Distribution.of(new Distribution.Discrete(places, shares.weights())));
  }
}
