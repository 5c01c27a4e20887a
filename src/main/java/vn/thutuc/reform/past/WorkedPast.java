package vn.thutuc.reform.past;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.rules.Outcome;

/**
 * The worked cases of a procedure as past decisions: what each expects of a question. They are not
 * run for it; a question was asked at some time between filing and end, so the case is told as it
 * stood after each of its moves.
 */
final class WorkedPast {

  private WorkedPast() {}

  /**
   * @param each told what a case expects of a question, at every time it could have been asked, the
   *     last first
   */
  static void read(Bundle bundle, Consumer<List<PastLine>> each) {
    for (Scenario scenario : bundle.scenarios()) {
      List<Map<String, Object>> times = times(scenario);
      for (Scenario.ExpectedRuling ruling : scenario.expect().rulings()) {
        String question = ruling.ruleSet();
        if (question != null) {
          each.accept(
              times.stream().map(known -> line(scenario, question, ruling, known)).toList());
        }
      }
    }
  }

  private static PastLine line(
      Scenario scenario,
      String question,
      Scenario.ExpectedRuling ruling,
      Map<String, Object> known) {
    String name = scenario.file().substring(scenario.file().lastIndexOf('/') + 1);
    return new PastLine(
        new PastLine.Place(scenario.file(), 0),
        name,
        "",
        "",
        scenario.channel().name(),
        scenario.receivedAt().toLocalDate(),
        question,
        outcomes(ruling.eligible()),
        ruling.values(),
        known,
        Set.of(),
        "");
  }

  private static Set<Outcome> outcomes(@Nullable Boolean eligible) {
    if (eligible == null) {
      return EnumSet.allOf(Outcome.class);
    }
    return eligible ? EnumSet.complementOf(EnumSet.of(Outcome.FAILED)) : EnumSet.of(Outcome.FAILED);
  }

  /** What was known after each move, the last first. */
  static List<Map<String, Object>> times(Scenario scenario) {
    Map<String, Object> known = new LinkedHashMap<>(scenario.answers());
    scenario.registry().forEach((name, answer) -> known.put(name + "Lookup", answer));
    List<Map<String, Object>> times = new ArrayList<>();
    times.add(new LinkedHashMap<>(known));
    for (Scenario.Move move : scenario.moves()) {
      Map<String, Object> told = told(move);
      if (!told.isEmpty()) {
        known.putAll(told);
        times.add(0, new LinkedHashMap<>(known));
      }
    }
    return times;
  }

  private static Map<String, Object> told(Scenario.Move move) {
    if (move instanceof Scenario.Complete complete) {
      return complete.variables();
    } else if (move instanceof Scenario.Ask ask) {
      return ask.found();
    }
    return move instanceof Scenario.Message message ? message.answers() : Map.of();
  }
}
