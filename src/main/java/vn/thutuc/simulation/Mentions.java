package vn.thutuc.simulation;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import vn.thutuc.simulation.Layout.Place;
import vn.thutuc.simulation.Layout.Way;

/** Holds the names in the parameters against the diagram. */
final class Mentions {

  private final Layout layout;
  private final Parameters parameters;

  Mentions(Layout layout, Parameters parameters) {
    this.layout = layout;
    this.parameters = parameters;
  }

  void check() {
    Set<String> steps = new TreeSet<>();
    for (Place place : layout.places()) {
      steps.add(place.key());
      steps.add(place.step().id());
    }
    known("tasks", parameters.tasks().keySet(), steps);
    known("gateways", parameters.gateways().keySet(), steps);
    known("events", parameters.events().keySet(), steps);
    Sla sla = parameters.sla();
    if (sla != null) {
      known("sla.startAt", sla.startAt(), steps);
      known("sla.stopAt", sla.stopAt(), steps);
      known("sla.pauseIn", sla.pauseIn(), steps);
      known("sla.resetAt", sla.resetAt(), steps);
    }
    for (String gateway : parameters.gateways().keySet()) {
      checkFlows(gateway);
    }
    new Ends(layout, parameters).check();
  }

  private void checkFlows(String gateway) {
    Set<String> flows = new TreeSet<>();
    for (Way way : layout.ways()) {
      Place from = layout.place(way.from());
      if (from.key().equals(gateway) || from.step().id().equals(gateway)) {
        flows.add(way.id());
      }
    }
    known("gateways." + gateway, parameters.gateways().get(gateway).flows().keySet(), flows);
  }

  private void known(String path, Collection<String> names, Collection<String> known) {
    for (String name : names) {
      if (!known.contains(name)) {
        throw BadParameters.unknownName(parameters.file(), path + "." + name, name, known);
      }
    }
  }
}
