package vn.thutuc.reform.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the columns of a CSV log are called: as told, else as logs usually call them. */
public record Columns(Map<Part, String> told) {

  /** What a line of a log says. */
  public enum Part {
    CASE("case:concept:name", "case_id", "caseid", "case id", "case", "mã hồ sơ"),
    ACTIVITY("concept:name", "activity", "activity_name", "task", "event", "bước"),
    START("start_timestamp", "start_time", "starttime", "start", "begin", "bắt đầu"),
    END("time:timestamp", "end_time", "endtime", "end", "complete", "timestamp", "kết thúc"),
    RESOURCE("org:resource", "resource", "user", "người làm"),
    TRANSITION("lifecycle:transition", "lifecycle");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Part(String... names) {
      this.names = List.of(names);
    }
  }

  /** None is told: all are recognised. */
  public static final Columns RECOGNISED = new Columns(Map.of());

  public Columns {
    told = Map.copyOf(told);
  }

  /** The header's own word for each part that is there. */
  Map<Part, String> in(String file, List<String> header) {
    Map<Part, String> found = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      named(file, part, header).ifPresent(name -> found.put(part, name));
    }
    for (Part part : List.of(Part.CASE, Part.ACTIVITY, Part.END)) {
      if (!found.containsKey(part)) {
        throw LogProblem.noColumn(file, word(part), String.join(", ", header));
      }
    }
    return found;
  }

  private Optional<String> named(String file, Part part, List<String> header) {
    String wanted = told.get(part);
    if (wanted != null && !header.contains(wanted)) {
      throw LogProblem.noColumn(file, wanted, String.join(", ", header));
    } else if (wanted != null) {
      return Optional.of(wanted);
    }
    Map<String, String> known = new TreeMap<>();
    header.forEach(name -> known.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), name));
    return part.names.stream().filter(known::containsKey).map(known::get).findFirst();
  }

  private static String word(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
