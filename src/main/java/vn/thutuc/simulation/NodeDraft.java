package vn.thutuc.simulation;

import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.Program.Op;

/** A node while it is being made. */
final class NodeDraft {

  final Layout.Place place;
  Op op = Op.PASS;
  int[] next = {};
  double[] chances = {};
  int fact = -1;
  int otherwise = -1;
  @Nullable Chooser chooser;
  int join = -1;
  int wanted;
  int index = -1;
  int number = -1;
  int[] watchers = {};
  int inner = -1;
  Program.@Nullable Many many;
  Program.Effect effect = Program.Effect.NONE;
  int level;

  NodeDraft(Layout.Place place) {
    this.place = place;
  }

  /** Whether visits of a case are counted, to give each its own luck. */
  boolean isCounted() {
    return switch (op) {
      case CHOOSE, INCLUDE, WORK, WAIT, RACE, SCOPE -> true;
      case PASS, FORK, END, TERMINATE, THROW_ERROR -> false;
    };
  }

  Program.Node node(boolean[] reaches) {
    String kind = op == Op.CHOOSE || op == Op.INCLUDE ? "gateway." : "step.";
    return new Program.Node(
        place.key(),
        op,
        next,
        chances,
        fact,
        otherwise,
        chooser,
        join,
        wanted,
        index,
        number,
        kind + place.key(),
        watchers,
        inner,
        many,
        effect,
        level,
        reaches);
  }
}
