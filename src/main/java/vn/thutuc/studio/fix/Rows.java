package vn.thutuc.studio.fix;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the row of a decision table a finding speaks of. */
final class Rows {

  private static final Pattern PLACE = Pattern.compile("(.+) row (\\d+).*");

  private Rows() {}

  /**
   * @param place as in {@code fee row 2}
   * @throws NotMechanical if there is no such row
   */
  static XmlElement find(XmlText tables, String place) {
    Matcher named = PLACE.matcher(place);
    if (!named.matches()) {
      throw new NotMechanical("no row: " + place);
    }
    return tables
        .all()
        .filter(each -> each.local().equals("decision"))
        .filter(each -> each.value("id").equals(named.group(1)))
        .flatMap(XmlElement::all)
        .filter(each -> each.local().equals("rule"))
        .skip(Long.parseLong(named.group(2)) - 1)
        .findFirst()
        .orElseThrow(() -> new NotMechanical("no row: " + place));
  }
}
