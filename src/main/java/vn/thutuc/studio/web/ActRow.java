package vn.thutuc.studio.web;

import java.util.List;
import vn.thutuc.studio.draft.StudioAct;

/** A line of the studio's log with the name of who did it. */
record ActRow(StudioAct act, String by) {

  static List<ActRow> all(List<StudioAct> acts, StudioPeople people) {
    return acts.stream().map(act -> new ActRow(act, people.name(act.actor()))).toList();
  }
}
