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
    Map<String, Double> shares = shares(draft.place, parameters);
    if (shares.isEmpty()) {
      throw BadParameters.noBundle(parameters.file(), path(draft.place));
    }
    double sum = 0;
    draft.chances = new double[ways.size()];
    for (int i = 0; i < ways.size(); i++) {
      sum += shares.getOrDefault(ways.get(i).id(), 0.0);
      draft.chances[i] = sum;
    }
    if (Math.abs(sum - 1) > 1e-6) {
      throw BadParameters.sum(parameters.file(), path(draft.place), sum);
    }
  }

  /** Each flow by its own chance; one must be certain, or the default there for the rest. */
  static void inclusive(NodeDraft draft, Layout layout, Parameters parameters) {
    List<Way> ways = layout.leaving(draft.place);
    draft.op = Op.INCLUDE;
    if (ways.size() < 2) {
      return;
    }
    Map<String, Double> shares = shares(draft.place, parameters);
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

  private static Map<String, Double> shares(Place place, Parameters parameters) {
    Map<String, Double> shares = parameters.gateway(place.key(), place.step().id());
    if (shares == null) {
      throw BadParameters.notDescribed(parameters.file(), path(place), place.step().id());
    }
    return shares;
  }

  private static String path(Place place) {
    return "gateways." + place.key();
  }
}
