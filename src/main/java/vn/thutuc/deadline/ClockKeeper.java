package vn.thutuc.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.deadline.LedgerEntry.Cause;
import vn.thutuc.deadline.LedgerEntry.Kind;

/**
 * Keeps the clocks of dossiers and steps: appends an entry, folds the ledger anew and stores the
 * due date, all in the transaction of whoever moves the dossier.
 */
@Service
public class ClockKeeper {

  private static final int PAGE = 500;

  private final LedgerEntries entries;
  private final Deadlines deadlines;
  private final Recomputations recomputations;
  private final Calendars calendars;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ClockKeeper(
      LedgerEntries entries,
      Deadlines deadlines,
      Recomputations recomputations,
      Calendars calendars,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.entries = entries;
    this.deadlines = deadlines;
    this.recomputations = recomputations;
    this.calendars = calendars;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Starts a clock under its terms.
   *
   * @throws EntryOutOfOrder when it was started before
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Deadline start(ClockId id, ClockTerms terms, Instant at, Cause cause) {
    LedgerEntry start = LedgerEntry.of(Kind.START, stored(at), cause);
    Ledger ledger = Ledger.empty().append(start);
    if (!deadlines.add(id, terms, Folded.of(ledger, terms, calendar(terms)), null)) {
      throw EntryOutOfOrder.notAllowed(Kind.START, entries.of(id).state());
    }
    entries.append(id, 1, start);
    return deadline(ledger, terms);
  }

  /**
   * Records that something happened to a running clock.
   *
   * @throws ClockNotFound when it never started
   * @throws EntryOutOfOrder when the entry may not follow those before it
   * @throws ExtensionUnitDiffers when an extension counts something else than the limit
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Deadline record(ClockId id, LedgerEntry happened) {
    ClockTerms terms = deadlines.lock(id).orElseThrow(() -> new ClockNotFound(id)).terms();
    LedgerEntry entry =
        new LedgerEntry(happened.kind(), stored(happened.at()), happened.cause(), happened.extra());
    Ledger ledger = entries.of(id).append(entry);
    entries.append(id, ledger.entries().size(), entry);
    deadlines.update(id, Folded.of(ledger, terms, calendar(terms)), entry.at());
    return deadline(ledger, terms);
  }

  /** The deadline of a clock, folded from its ledger. */
  @Transactional(readOnly = true)
  public Deadline deadline(ClockId id) {
    Deadlines.Stored stored = stored(id);
    return deadline(ledger(stored), stored.terms());
  }

  /** The deadline of a clock explained day by day. */
  @Transactional(readOnly = true)
  public List<DayNote> explain(ClockId id) {
    Deadlines.Stored stored = stored(id);
    ClockTerms terms = stored.terms();
    return DueDate.explain(ledger(stored), terms.limit(), terms.policy(), calendar(terms));
  }

  /**
   * Folds every clock of a calendar anew that has not stopped, after the calendar changed; where
   * the due date moves, the old one is kept. Works in pages, each its own transaction.
   *
   * @return how many due dates moved
   */
  public int recomputeAll(String calendarId) {
    calendars.refresh(calendarId);
    int moved = 0;
    ClockId last = null;
    while (true) {
      ClockId after = last;
      Page page = Objects.requireNonNull(transaction.execute(tx -> recompute(calendarId, after)));
      moved += page.moved();
      if (page.last() == null) {
        return moved;
      }
      last = page.last();
    }
  }

  private record Page(int moved, @Nullable ClockId last) {}

  private Page recompute(String calendarId, @Nullable ClockId after) {
    List<Deadlines.Stored> page = deadlines.lockOpen(calendarId, after, PAGE);
    Map<ClockId, Ledger> ledgers =
        entries.of(page.stream().map(Deadlines.Stored::teller).distinct().toList());
    Instant now = clock.instant();
    int moved = 0;
    for (Deadlines.Stored old : page) {
      Ledger ledger = old.ledger(ledgers.getOrDefault(old.teller(), Ledger.empty()));
      Folded folded = Folded.of(ledger, old.terms(), calendar(old.terms()));
      deadlines.update(old.clock(), folded, now);
      if (!Objects.equals(folded.due(), old.due())) {
        moved++;
        recomputations.add(
            old.clock(), new Recomputations.Moved(now, calendarId, old.due(), folded.due()));
        tell(old, folded, now);
      }
    }
    return new Page(moved, page.isEmpty() ? null : page.get(page.size() - 1).clock());
  }

  private Deadline deadline(Ledger ledger, ClockTerms terms) {
    return DueDate.of(ledger, terms.limit(), terms.policy(), calendar(terms));
  }

  private void tell(Deadlines.Stored clockRow, Folded folded, Instant now) {
    boolean paused = folded.state() == ClockState.PAUSED;
    Instant due = paused ? null : folded.due();
    ClockId id = clockRow.clock();
    if (id.isOfDossier()) {
      events.publishEvent(new DueChanged(id.dossier(), due, paused, now));
    } else {
      events.publishEvent(new StepDueChanged(id, due, now));
    }
  }

  private Ledger ledger(Deadlines.Stored stored) {
    return stored.ledger(entries.of(stored.teller()));
  }

  private Deadlines.Stored stored(ClockId id) {
    return deadlines.find(id).orElseThrow(() -> new ClockNotFound(id));
  }

  private WorkingCalendar calendar(ClockTerms terms) {
    return calendars.get(terms.calendar());
  }

  /** As exact as the database stores it, so that folding again gives the same. */
  static Instant stored(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }
}
