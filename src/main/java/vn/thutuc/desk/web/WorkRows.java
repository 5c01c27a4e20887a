package vn.thutuc.desk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.desk.WorkItem;
import vn.thutuc.dossier.Apologies;
import vn.thutuc.dossier.Apology;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.page.Badge;
import vn.thutuc.page.Words;
import vn.thutuc.people.Official;

/** Work items as rows: what is left of them in working time, grouped by how urgent that is. */
@Component
class WorkRows {

  private static final Duration A_DAY = Duration.ofHours(8);

  private final Apologies apologies;
  private final Calendars calendars;
  private final Colleagues colleagues;
  private final TimeLeft left;
  private final Words words;
  private final Clock clock;

  WorkRows(
      Apologies apologies,
      Calendars calendars,
      Colleagues colleagues,
      TimeLeft left,
      Words words,
      Clock clock) {
    this.apologies = apologies;
    this.calendars = calendars;
    this.colleagues = colleagues;
    this.left = left;
    this.words = words;
    this.clock = clock;
  }

  /**
   * A row.
   *
   * @param slack what is left until the first limit ends, in words
   * @param whose which limit that is, in words, or null
   * @param due the promised hour, or null while none is promised
   * @param apology the apology owed for it or the new appointment given, or null
   * @param holder who took it, or null
   */
  record Row(
      WorkItem item,
      Badge state,
      String slack,
      @Nullable String whose,
      @Nullable String due,
      @Nullable String apology,
      @Nullable String holder,
      boolean mine) {}

  /** Rows of one urgency. */
  record Group(Badge state, List<Row> rows) {

    Group {
      rows = List.copyOf(rows);
    }
  }

  List<Group> groups(List<WorkItem> items, Official me) {
    WorkingTime time = calendars.get(me.unit().calendar()).workingTime(false);
    Colleagues.Names names = colleagues.names();
    Map<DossierCode, Apology> given =
        apologies.of(items.stream().map(WorkItem::dossier).distinct().toList());
    Map<Badge, List<Row>> byState = new EnumMap<>(Badge.class);
    for (WorkItem item : items) {
      Row row = row(item, me, time, names, given.get(item.dossier()));
      byState.computeIfAbsent(row.state(), state -> new ArrayList<>()).add(row);
    }
    return List.of(Badge.LATE, Badge.SOON, Badge.ON_TIME, Badge.NOT_STARTED, Badge.DONE).stream()
        .filter(byState::containsKey)
        .map(state -> new Group(state, byState.get(state)))
        .toList();
  }

  String now() {
    return words.appointment(clock.instant());
  }

  private Row row(
      WorkItem item,
      Official me,
      WorkingTime time,
      Colleagues.Names names,
      @Nullable Apology given) {
    Instant due = item.dueAt();
    Instant first = first(item.stepDueAt(), due);
    boolean open = item.isOpen() && first != null;
    return new Row(
        item,
        state(item, first, time),
        slack(item, first, time),
        open ? words.text(isOfStep(item, first) ? "desk.work.step" : "desk.work.whole") : null,
        due == null ? null : words.appointment(due),
        item.isOpen() && due != null ? apology(due, given) : null,
        names.of(item.assignee()),
        item.isTakenBy(me.username()));
  }

  /** Owed once the dossier's limit has ended (Decree 61/2018/ND-CP, article 19.9). */
  private @Nullable String apology(Instant due, @Nullable Apology given) {
    if (given != null) {
      return words.text("desk.work.promised", words.appointment(given.promisedAt()));
    }
    return clock.instant().isAfter(due) ? words.text("desk.work.apology") : null;
  }

  /** What is left until the first limit ends; of finished work, when that was. */
  private String slack(WorkItem item, @Nullable Instant first, WorkingTime time) {
    Instant closed = item.closedAt();
    if (closed != null) {
      return words.shortMoment(closed);
    }
    if (first == null) {
      return words.text("desk.work.no-limit");
    }
    return isOfStep(item, first)
        ? left.ofStep(item, first, time)
        : left.ofDossier(item, first, time);
  }

  private static boolean isOfStep(WorkItem item, @Nullable Instant first) {
    return first != null && first.equals(item.stepDueAt());
  }

  private static @Nullable Instant first(@Nullable Instant step, @Nullable Instant due) {
    if (step == null || due == null) {
      return step == null ? due : step;
    }
    return step.isBefore(due) ? step : due;
  }

  private Badge state(WorkItem item, @Nullable Instant first, WorkingTime time) {
    if (!item.isOpen()) {
      return Badge.DONE;
    }
    if (first == null) {
      return Badge.NOT_STARTED;
    }
    if (first.isBefore(clock.instant())) {
      return Badge.LATE;
    }
    return isSoon(item, time) ? Badge.SOON : Badge.ON_TIME;
  }

  /** The dossier ends within a working day, or three quarters of the step's limit are used. */
  private boolean isSoon(WorkItem item, WorkingTime time) {
    Instant due = item.dueAt();
    if (due != null && time.between(clock.instant(), due).compareTo(A_DAY) < 0) {
      return true;
    }
    Instant step = item.stepDueAt();
    return step != null
        && time.between(clock.instant(), step)
                .multipliedBy(4)
                .compareTo(time.between(item.openedAt(), step))
            < 0;
  }
}
