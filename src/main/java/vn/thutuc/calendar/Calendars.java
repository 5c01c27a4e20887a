package vn.thutuc.calendar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Loads working calendars by id from {@code rules/_calendar}: {@code <id>.yaml} for the week and
 * {@code <id>-<year>.yaml} for the days that differ, else from the copy in the jar. So an agency
 * adds a year to a calendar of the jar by one file.
 */
public final class Calendars {

  /** Years for which a file of days is looked for. */
  private static final int FIRST_YEAR = DayTable.FIRST.getYear();

  private static final int LAST_YEAR = DayTable.LAST.getYear();
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final CalendarSource folder;
  private final Map<String, WorkingCalendar> loaded = new ConcurrentHashMap<>();

  /**
   * @param folder the folder {@code rules/_calendar}; need not exist
   */
  public Calendars(Path folder) {
    this.folder = CalendarSource.folder(folder);
  }

  /**
   * The calendar of that id, read once.
   *
   * @throws CalendarProblem naming file and key when it is missing or cannot be read
   */
  public WorkingCalendar get(String id) {
    WorkingCalendar known = loaded.get(id);
    if (known == null) {
      known = read(id, new ArrayList<>()).toCalendar(id);
      loaded.put(id, known);
    }
    return known;
  }

  /**
   * Reads one calendar anew; it stays as it was when it cannot be read.
   *
   * @throws CalendarProblem naming file and key when it is missing or cannot be read
   */
  public WorkingCalendar refresh(String id) {
    WorkingCalendar fresh = read(id, new ArrayList<>()).toCalendar(id);
    loaded.put(id, fresh);
    return fresh;
  }

  private CalendarDraft read(String id, List<String> children) {
    String file = id + ".yaml";
    if (!ID.matcher(id).matches()) {
      throw new CalendarProblem(file, "a calendar id is made of a-z, 0-9 and hyphens");
    }
    if (children.contains(id)) {
      throw new CalendarProblem(file, "extends", "the calendar extends itself");
    }
    children.add(id);
    CalendarSource source = folder.read(file).isPresent() ? folder : CalendarSource.JAR;
    CalendarFile head =
        source
            .read(file)
            .orElseThrow(() -> new CalendarProblem(file, "no calendar \"" + id + "\" is known"))
            .only("id", "extends", "name", "zone", "weekly", "source");
    if (!head.text("id").equals(id)) {
      throw head.problem("id", "must be \"" + id + "\", like the name of the file");
    }
    CalendarDraft draft =
        head.has("extends") ? read(head.text("extends"), children) : new CalendarDraft();
    draft.readHead(head);
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      String days = id + "-" + year + ".yaml";
      folder.read(days).or(() -> source.read(days)).ifPresent(draft::readYear);
    }
    return draft;
  }
}
