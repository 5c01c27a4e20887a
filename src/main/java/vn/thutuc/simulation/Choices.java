package vn.thutuc.simulation;

import java.util.List;
import java.util.Map;
import vn.thutuc.simulation.Layout.Place;
import vn.thutuc.simulation.Layout.Way;
import vn.thutuc.simulation.Program.Op;

/** What gateways choose by. */
final class Choices {

  private Choices() {}

  static void exclusive(
      NodeDraft draft, Layout layout, Parameters parameters, Map<String, Chooser> choosers) {
    List<Way> ways = layout.leaving(draft.place);
    if (ways.size() < 2) {
      return;
    }
    draft.op = Op.CHOOSE;
    draft.chooser = choosers.get(draft.place.key());
    if (draft.chooser != null) {
      return;
    }
    Branching branching = shares(draft.place, parameters);
    if (branching.isByRules()) {
      throw BadParameters.noBundle(parameters.file(), path(draft.place));
    }
    String attribute = branching.attribute();
    if (attribute != null) {
      draft.fact = List.copyOf(parameters.attributes().keySet()).indexOf(attribute);
    }
    draft.chances = new double[ways.size() * branching.shares().size()];
    for (int label = 0; label < branching.shares().size(); label++) {
      double sum = 0;
      for (int i = 0; i < ways.size(); i++) {
        sum += branching.shares().get(label).getOrDefault(ways.get(i).id(), 0.0);
        draft.chances[label * ways.size() + i] = sum;
      }
      if (Math.abs(sum - 1) > 1e-6) {
        throw BadParameters.sum(parameters.file(), path(draft.place), sum);
      }
    }
  }

  /** Each flow by its own chance; one must be certain, or the default there for the rest. */
  static void inclusive(NodeDraft draft, Layout layout, Parameters parameters) {
    List<Way> ways = layout.leaving(draft.place);
    draft.op = Op.INCLUDE;
    if (ways.size() < 2) {
      return;
    }
    Branching branching = shares(draft.place, parameters);
    if (branching.attribute() != null) {
      throw BadParameters.unsupported(
          parameters.file(), path(draft.place), "INCLUSIVE_GATEWAY by " + branching.attribute());
    }
    Map<String, Double> shares = branching.flows();
    draft.chances = new double[ways.size()];
    boolean certain = false;
    for (int i = 0; i < ways.size(); i++) {
      draft.chances[i] = shares.getOrDefault(ways.get(i).id(), 0.0);
      certain |= draft.chances[i] >= 1;
      if (ways.get(i).isDefault() && draft.chances[i] > 0) {
        throw BadParameters.contradiction(
            parameters.file(), path(draft.place) + "." + ways.get(i).id(), "default");
      }
      draft.otherwise = ways.get(i).isDefault() ? i : draft.otherwise;
    }
    if (!certain && draft.otherwise < 0) {
      double none = 1;
      for (double chance : draft.chances) {
        none *= 1 - chance;
      }
      throw BadParameters.sum(parameters.file(), path(draft.place), 1 - none);
    }
  }

  private static Branching shares(Place place, Parameters parameters) {
    Branching shares = parameters.gateway(place.key(), place.step().id());
    if (shares == null) {
      throw BadParameters.notDescribed(parameters.file(), path(place), place.step().id());
    }
    return shares;
  }

  private static String path(Place place) {
    return "gateways." + place.key();
  }
}
