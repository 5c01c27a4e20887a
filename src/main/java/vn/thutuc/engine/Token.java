package vn.thutuc.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.runtime.ActivityInstance;

/**
 * One place a dossier stands at: a task, a wait, a call, or a branch that waits for others to join.
 *
 * @param element the BPMN id
 * @param visit tells it from other stays at the same element
 */
record Token(String element, String visit) {

  private static final String EACH_OF_MANY = "#multiInstanceBody";

  static List<Token> of(ActivityInstance process) {
    List<Token> tokens = new ArrayList<>();
    add(process, true, tokens);
    return tokens;
  }

  private static void add(ActivityInstance place, boolean whole, List<Token> tokens) {
    for (ActivityInstance inner : place.getChildActivityInstances()) {
      add(inner, false, tokens);
    }
    if (!whole && place.getChildActivityInstances().length == 0) {
      tokens.add(new Token(plain(place.getActivityId()), place.getId()));
    }
  }

  /** The element of the diagram behind a name of the engine. */
  static String plain(String activity) {
    return activity.endsWith(EACH_OF_MANY)
        ? activity.substring(0, activity.length() - EACH_OF_MANY.length())
        : activity;
  }
}
