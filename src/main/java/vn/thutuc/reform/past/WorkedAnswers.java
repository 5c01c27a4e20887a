package vn.thutuc.reform.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.rules.BadFact;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FactType;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.FieldType;

/** What is known at the end of each worked case of a procedure, without any text. */
public final class WorkedAnswers {

  private WorkedAnswers() {}

  /**
   * One worked case.
   *
   * @param facts by the names of the dictionary, typed; nothing computed and no text among them
   */
  public record Case(String file, String channel, LocalDate day, Map<String, Object> facts) {}

  /** Those whose answers the dictionary takes. */
  public static List<Case> of(Bundle bundle) {
    List<Case> cases = new ArrayList<>();
    for (Scenario scenario : bundle.scenarios()) {
      LocalDate day = scenario.receivedAt().toLocalDate();
      String channel = scenario.channel().name();
      Map<String, Object> last = WorkedPast.times(scenario).get(0);
      try {
        Facts facts = Facts.of(bundle.dictionary(), last, day, channel);
        cases.add(new Case(scenario.file(), channel, day, told(bundle, facts.inputs())));
      } catch (BadFact refused) {
        // another case will do
      }
    }
    return cases;
  }

  private static Map<String, Object> told(Bundle bundle, Map<String, Object> inputs) {
    Map<String, Object> told = new LinkedHashMap<>();
    for (FactType type : bundle.dictionary().types()) {
      if (type.isDossier()) {
        copy(type, inputs, told);
      } else if (type.from() != null && inputs.get(type.from()) instanceof List<?> objects) {
        List<Map<String, Object>> copies = new ArrayList<>();
        for (Object object : objects) {
          Map<String, Object> one = new LinkedHashMap<>();
          copy(type, (Map<?, ?>) object, one);
          copies.add(one);
        }
        told.put(type.from(), copies);
      }
    }
    // of the day it is filed, not of the worked one
    told.remove("receivedOn");
    told.remove("channel");
    return told;
  }

  private static void copy(FactType type, Map<?, ?> from, Map<String, Object> to) {
    for (FactField field : type.fields()) {
      Object value = from.get(field.name());
      if (value != null && field.computed() == null && field.type() != FieldType.STRING) {
        to.put(field.name(), value);
      }
    }
  }
}
