package vn.thutuc.simulation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import vn.thutuc.simulation.Layout.Place;
import vn.thutuc.simulation.Layout.Way;

/** Holds the names in the parameters against the diagram, and looks for ways without an end. */
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
    checkEnds();
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

  /** From every step an end must be within reach by ways that are ever taken. */
  private void checkEnds() {
    Set<String> ending = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (Place place : layout.places()) {
      if (layout.leaving(place).isEmpty()) {
        open.add(place.key());
      }
    }
    while (!open.isEmpty()) {
      String key = open.remove();
      if (ending.add(key)) {
        String attached = layout.place(key).attached();
        if (attached != null) {
          open.add(attached);
        }
        layout.ways().stream()
            .filter(way -> way.to().equals(key) && isEverTaken(way))
            .forEach(way -> open.add(way.from()));
      }
    }
    for (Place place : layout.places()) {
      if (!ending.contains(place.key())) {
        throw BadParameters.endless(parameters.file(), place.key());
      }
    }
  }

  private boolean isEverTaken(Way way) {
    Place from = layout.place(way.from());
    Branching shares = parameters.gateway(from.key(), from.step().id());
    return shares == null || way.isDefault() || shares.flows().getOrDefault(way.id(), 0.0) > 0;
  }
}
