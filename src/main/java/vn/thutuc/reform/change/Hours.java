package vn.thutuc.reform.change;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Text;

/**
 * People work at other hours; their days off stay.
 *
 * @param weekly as parameters write the hours of a week
 */
public record Hours(String pool, JsonNode weekly) implements Change {

  @Override
  public Text sentence(Bundle before) {
    String told = weekly.toString().replaceAll("[{}\"]", "").replace(",", ", ");
    return ChangeWords.of("hours", Text.same(pool), Text.same(told));
  }

  @Override
  public void make(Rework rework) {
    ObjectNode people =
        rework
            .parameter("pools", pool)
            .orElseThrow(() -> ChangeRefused.notInParameters("pools." + pool));
    ObjectNode calendars = rework.parameter("calendars").orElseThrow();
    ObjectNode own = calendars.objectNode();
    own.set("weekly", weekly.deepCopy());
    JsonNode holidays = calendars.path(people.path("calendar").asString("")).path("holidays");
    if (!holidays.isMissingNode()) {
      own.set("holidays", holidays.deepCopy());
    }
    calendars.set(pool + "-hours", own);
    people.put("calendar", pool + "-hours");
  }
}
