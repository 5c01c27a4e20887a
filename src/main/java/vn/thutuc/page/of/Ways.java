package vn.thutuc.page.of;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.page.StationState;
import vn.thutuc.page.StepLimit;
import vn.thutuc.page.WayView;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Term;

/** Draws a procedure as a metro line, and where a dossier is on it. */
@Component
public final class Ways {

  private final Words words;
  private final Terms terms;

  Ways(Words words, Terms terms) {
    this.words = words;
    this.terms = terms;
  }

  /** The way as it lies before everybody. */
  public WayView plan(Flow flow, @Nullable String diagramHref) {
    List<WayView.Station> stations =
        flow.mainLine().stream()
            .map(step -> station(step, StationState.AHEAD, limit(step)))
            .toList();
    return new WayView(stations, diagramHref);
  }

  /** The way one dossier has gone and still goes. */
  public WayView draw(Flow flow, Progress progress, @Nullable String diagramHref) {
    List<Flow.Step> line = new ArrayList<>(flow.mainLine());
    addDetours(line, flow, progress);
    int reached = reached(line, progress);
    List<WayView.Station> stations = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      StationState state = state(line.get(i), i, reached, progress);
      if (state != StationState.AHEAD || progress.endEvent() == null) {
        stations.add(station(line.get(i), state, note(line.get(i), state, progress)));
      }
    }
    addEnd(stations, flow, progress);
    return new WayView(stations, diagramHref);
  }

  /** The limits of the steps on the main line, for the strip under the clock. */
  public List<StepLimit> limits(Flow flow, Progress progress) {
    List<Flow.Step> line = flow.mainLine();
    int reached = reached(line, progress);
    List<StepLimit> limits = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Flow.Step step = line.get(i);
      Term limit = step.limit().orElse(null);
      if (limit != null) {
        limits.add(
            new StepLimit(
                words.of(step.publicName()),
                terms.step(limit, step.limitUnit()),
                limit.workingMinutes(),
                state(step, i, reached, progress)));
      }
    }
    return limits;
  }

  /** A step off the main line comes after the one the dossier had been at before it. */
  private static void addDetours(List<Flow.Step> line, Flow flow, Progress progress) {
    List<String> visited = new ArrayList<>(progress.done().keySet());
    progress.open().stream().filter(id -> !visited.contains(id)).forEach(visited::add);
    int before = -1;
    for (String id : visited) {
      int place = place(line, id);
      Flow.Step step = flow.step(id).orElse(null);
      if (place < 0 && step != null) {
        place = before + 1;
        line.add(place, step);
      }
      before = place;
    }
  }

  private static int place(List<Flow.Step> line, String id) {
    return line.stream().map(Flow.Step::id).toList().indexOf(id);
  }

  /** The place of the furthest step the dossier is at or has finished; -1 for none. */
  private static int reached(List<Flow.Step> line, Progress progress) {
    int reached = -1;
    for (int i = 0; i < line.size(); i++) {
      String id = line.get(i).id();
      if (progress.open().contains(id)) {
        return i;
      }
      if (progress.done().containsKey(id)) {
        reached = i;
      }
    }
    return reached;
  }

  private static StationState state(Flow.Step step, int place, int reached, Progress progress) {
    if (progress.open().contains(step.id())) {
      return StationState.CURRENT;
    }
    if (place > reached) {
      return StationState.AHEAD;
    }
    return progress.done().containsKey(step.id()) ? StationState.PASSED : StationState.SKIPPED;
  }

  private void addEnd(List<WayView.Station> stations, Flow flow, Progress progress) {
    String end = progress.endEvent();
    if (end != null) {
      flow.step(end).ifPresent(step -> stations.add(station(step, StationState.PASSED, null)));
    } else if (progress.waitsForApplicant()) {
      stations.add(
          placeOfWait(stations),
          new WayView.Station(
              "applicant",
              words.text("way.applicant"),
              StationState.CURRENT,
              null,
              words.text("role.applicant"),
              List.of()));
    }
  }

  private static int placeOfWait(List<WayView.Station> stations) {
    int place = 0;
    for (int i = 0; i < stations.size(); i++) {
      if (stations.get(i).state() == StationState.PASSED) {
        place = i + 1;
      }
    }
    return place;
  }

  private WayView.Station station(Flow.Step step, StationState state, @Nullable String note) {
    String role = step.role();
    return new WayView.Station(
        step.id(),
        words.of(step.publicName()),
        state,
        note,
        role == null ? null : words.text("role." + role),
        List.of());
  }

  private @Nullable String note(Flow.Step step, StationState state, Progress progress) {
    Instant at = progress.done().get(step.id());
    return state == StationState.PASSED && at != null ? words.shortMoment(at) : limit(step);
  }

  private @Nullable String limit(Flow.Step step) {
    return step.limit().map(limit -> terms.step(limit, step.limitUnit())).orElse(null);
  }
}
