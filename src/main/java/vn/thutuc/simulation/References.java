package vn.thutuc.simulation;

import java.util.Collection;
import java.util.Set;

/** The names a parameter file gives, for those who mention them. */
record References(String file, Set<String> calendars) {

  References {
    calendars = Set.copyOf(calendars);
  }

  /** The calendar named under that key; always open when none is named. */
  String calendar(ParameterFile at) {
    String name = at.text("calendar", Parameters.ALWAYS);
    if (!name.equals(Parameters.ALWAYS)) {
      known(at, "calendar", name, calendars);
    }
    return name;
  }

  static void known(ParameterFile at, String key, String name, Collection<String> names) {
    if (!names.contains(name)) {
      throw BadParameters.unknownName(at.name(), at.at(key), name, names);
    }
  }
}
