package vn.thutuc.reform.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.desk.PastWork;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.PastDossiers;
import vn.thutuc.history.CaseEvents;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Flow;
import vn.thutuc.reform.calibration.EventLog;

/**
 * The dossiers of one version as a log: filing, what people did, and what was waited for. Dossiers
 * and officials are numbered anew; nothing of applicants is read. Days that are not over are left
 * out, and what is under way then is marked as open.
 */
@Component
public class OwnHistory {

  /** Dossiers of one log. */
  static final int MOST = 20_000;

  private static final int SLICE = 500;

  /** Who takes a task and completes it at once has told nothing of when the work began. */
  private static final Duration AT_ONCE = Duration.ofSeconds(2);

  private final PastDossiers dossiers;
  private final PastWork work;
  private final CaseEvents events;
  private final ZoneId zone;

  OwnHistory(PastDossiers dossiers, PastWork work, CaseEvents events, ZoneId zone) {
    this.dossiers = dossiers;
    this.work = work;
    this.events = events;
    this.zone = zone;
  }

  /** How many dossiers filed from that day on had ended when the last day began. */
  public int finished(BundleHash version, LocalDate from, LocalDate until) {
    return dossiers.finished(version, start(from), start(until));
  }

  /**
   * The log of those filed from one day on and before another, as it stood when that began.
   *
   * @param until the first day that is not told of
   */
  public EventLog log(Bundle bundle, LocalDate from, LocalDate until) {
    Reading reading = new Reading(bundle.flow(), start(until));
    String after = "";
    int read = 0;
    List<PastDossiers.Past> slice;
    do {
      slice = dossiers.next(bundle.hash(), start(from), start(until), after, SLICE);
      reading.add(slice);
      read += slice.size();
      after = slice.isEmpty() ? "" : slice.get(slice.size() - 1).code().value();
    } while (slice.size() == SLICE && read < MOST);
    return reading.log();
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** One log in the making. */
  private final class Reading {

    private final Instant until;
    private final String filing;
    private final Waits waits;
    private final Pseudonyms people = new Pseudonyms();
    private final List<PastDossiers.Past> told = new ArrayList<>();
    private final Map<String, List<EventLog.Event>> happened = new HashMap<>();

    Reading(Flow flow, Instant until) {
      this.until = until;
      this.waits = new Waits(flow);
      this.filing =
          flow.steps().stream()
              .filter(step -> step.kind() == Flow.Kind.START && step.parent() == null)
              .map(Flow.Step::id)
              .findFirst()
              .orElse("");
    }

    void add(List<PastDossiers.Past> slice) {
      List<DossierCode> codes = slice.stream().map(PastDossiers.Past::code).toList();
      told.addAll(slice);
      for (PastDossiers.Past one : slice) {
        add(one.code().value(), new EventLog.Event(filing, null, one.filed(), null, Map.of()));
      }
      work.of(codes).forEach(done -> add(done.dossier().value(), event(done)));
      waits
          .of(events.stays(codes.stream().map(DossierCode::value).toList(), waits.elements()))
          .forEach((code, all) -> all.forEach(event -> add(code, event)));
    }

    private void add(String code, EventLog.Event event) {
      if (event.end().isBefore(until)) {
        happened.computeIfAbsent(code, any -> new ArrayList<>()).add(event);
      }
    }

    private EventLog.Event event(PastWork.Done done) {
      Instant claimed = done.claimed();
      String by = done.by();
      return new EventLog.Event(
          done.element(),
          claimed == null || isAtOnce(claimed, done.completed()) ? null : claimed,
          done.completed(),
          by == null ? null : people.of(done.role(), by),
          Map.of());
    }

    private static boolean isAtOnce(Instant claimed, Instant completed) {
      return Duration.between(claimed, completed).compareTo(AT_ONCE) < 0;
    }

    EventLog log() {
      List<PastDossiers.Past> ordered =
          told.stream()
              .sorted(
                  Comparator.comparing(PastDossiers.Past::filed)
                      .thenComparing(one -> one.code().value()))
              .toList();
      List<EventLog.Case> cases = new ArrayList<>();
      for (PastDossiers.Past one : ordered) {
        cases.add(
            new EventLog.Case(
                "D-%06d".formatted(cases.size() + 1),
                attributes(one, one.ended()),
                happened.getOrDefault(one.code().value(), List.of())));
      }
      return new EventLog(cases);
    }

    private Map<String, String> attributes(PastDossiers.Past one, @Nullable Instant ended) {
      Map<String, String> attributes = new HashMap<>();
      attributes.put("unit", one.unit());
      attributes.put("channel", one.channel());
      if (ended == null || !ended.isBefore(until)) {
        attributes.put(EventLog.OPEN, "true");
      }
      return attributes;
    }
  }
}
