package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.simulation.BadParameters.Form;

/**
 * Reads cases that are lived again ({@code arrival.cases}) and those under way ({@code backlog}).
 */
final class GivenReader {

  private static final double OLDEST = (double) SimulationLimits.HORIZON.toSeconds();

  private final Map<String, Parameters.Attribute> attributes;

  GivenReader(Map<String, Parameters.Attribute> attributes) {
    this.attributes = attributes;
  }

  /** The cases that come, in the order in which they do. */
  List<GivenCase> coming(ParameterFile arrival) {
    List<GivenCase> cases = new ArrayList<>();
    double last = 0;
    for (ParameterFile at : list(arrival, "cases")) {
      at.only("at", "attributes", "gateways", "tasks");
      double time = at.seconds("at");
      if (time < last) {
        throw BadParameters.tooSmall(at.name(), at.at("at"), time, last);
      }
      last = time;
      cases.add(given(at, time, Map.of()));
    }
    if (cases.isEmpty()) {
      throw BadParameters.missing(arrival.name(), arrival.at("cases[0]"));
    }
    return cases;
  }

  /** The cases under way, those of one entry one after the other. */
  List<GivenCase> underWay(ParameterFile file) {
    List<GivenCase> cases = new ArrayList<>();
    for (ParameterFile at : list(file, "backlog")) {
      at.only("age", "count", "attributes", "gateways", "tasks", "steps");
      double age = at.has("age") ? at.seconds("age") : 0;
      if (age < 0) {
        throw BadParameters.tooSmall(at.name(), at.at("age"), age, 0);
      }
      if (age > OLDEST) {
        throw BadParameters.tooLarge(at.name(), at.at("age"), age, OLDEST);
      }
      long count = at.whole("count", 1, SimulationLimits.BACKLOG, 1);
      GivenCase given = given(at, -age, steps(at));
      cases.addAll(Collections.nCopies((int) count, given));
      if (cases.size() > SimulationLimits.BACKLOG) {
        throw BadParameters.limit(
            file.name(), "backlog", "> " + cases.size(), String.valueOf(SimulationLimits.BACKLOG));
      }
    }
    return cases;
  }

  private static List<ParameterFile> list(ParameterFile file, String key) {
    if (!file.has(key)) {
      return List.of();
    }
    if (!file.need(key).isArray()) {
      throw file.wrong(key, file.need(key), Form.LIST);
    }
    List<ParameterFile> list = new ArrayList<>();
    for (int i = 0; i < file.need(key).size(); i++) {
      list.add(file.element(key, i));
    }
    return list;
  }

  private GivenCase given(ParameterFile at, double time, Map<String, Double> steps) {
    Map<String, Double> facts = new LinkedHashMap<>();
    Map<String, List<String>> ways = new LinkedHashMap<>();
    Map<String, List<Double>> work = new LinkedHashMap<>();
    if (at.has("attributes")) {
      ParameterFile values = at.child("attributes");
      values.keys().forEach(name -> facts.put(name, fact(values, name)));
    }
    if (at.has("gateways")) {
      ParameterFile taken = at.child("gateways");
      taken.keys().forEach(name -> ways.put(name, taken.texts(name)));
    }
    if (at.has("tasks")) {
      ParameterFile taken = at.child("tasks");
      taken.keys().forEach(name -> work.put(name, taken.durations(name)));
    }
    return new GivenCase(time, facts, ways, work, steps);
  }

  private double fact(ParameterFile values, String name) {
    References.known(values, name, name, attributes.keySet());
    List<String> labels = attributes.get(name).labels();
    if (labels.isEmpty()) {
      return values.number(name);
    }
    References.known(values, name, values.text(name), labels);
    return labels.indexOf(values.text(name));
  }

  /** Nothing, as in {@code Check:}, leaves it to luck. */
  private static boolean isSaid(ParameterFile steps, String step) {
    return steps.has(step)
        && !(steps.need(step).isString() && steps.need(step).asString().isBlank());
  }

  private static Map<String, Double> steps(ParameterFile at) {
    Map<String, Double> steps = new LinkedHashMap<>();
    at.need("steps");
    ParameterFile named = at.child("steps");
    for (String step : named.keys()) {
      double left = isSaid(named, step) ? named.seconds(step) : Double.NaN;
      if (left < 0) {
        throw BadParameters.tooSmall(at.name(), named.at(step), left, 0);
      }
      steps.put(step, left);
    }
    if (steps.isEmpty()) {
      throw BadParameters.missing(at.name(), named.path());
    }
    return steps;
  }
}
