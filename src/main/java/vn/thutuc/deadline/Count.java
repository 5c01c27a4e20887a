package vn.thutuc.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingTime;

/**
 * A ledger folded on the ruler of its limit: where the count starts and ends, and where an
 * unfinished pause holds it.
 *
 * <p>A pause that begins with something left to count pushes the end on by its length. One that
 * begins on the last day, when only the rest of that day is left, carries the due moment to the end
 * of the working day on which the waiting ends; it does so for days only, since of hours something
 * is left until the very end.
 */
final class Count {

  private final Ruler ruler;
  private final TimeLimit limit;
  private final WorkingTime time;
  private final Instant origin;
  private final Instant countedFrom;
  private final long start;
  private long end;
  private long skipped;
  private Instant due;
  private Duration waited = Duration.ZERO;
  private @Nullable Instant heldSince;

  private Count(Ruler ruler, Instant origin, TimeLimit limit, WorkingTime time) {
    this.ruler = ruler;
    this.limit = limit;
    this.time = time;
    this.origin = origin;
    this.countedFrom = ruler.countedFrom(origin);
    this.start = ruler.start(origin);
    this.end = ruler.end(start, limit);
    this.due = ruler.due(end);
  }

  static Count of(Ledger ledger, TimeLimit limit, Ruler ruler, WorkingTime time) {
    List<LedgerEntry> entries = ledger.sinceOrigin();
    Count count = new Count(ruler, entries.get(0).at(), limit, time);
    if (entries.size() > 1) {
      count.extend(entries);
      count.skipPauses(entries);
    }
    return count;
  }

  private void extend(List<LedgerEntry> entries) {
    for (LedgerEntry entry : entries) {
      TimeLimit extra = entry.extra();
      if (extra != null) {
        if (!extra.addsTo(limit)) {
          throw new ExtensionUnitDiffers(extra, limit);
        }
        end = ruler.end(end, extra);
      }
    }
    due = ruler.due(end);
  }

  private void skipPauses(List<LedgerEntry> entries) {
    Instant pausedAt = null;
    for (LedgerEntry entry : entries) {
      switch (entry.kind()) {
        case PAUSE -> pausedAt = entry.at();
        case RESUME -> {
          skip(pausedAt, entry.at());
          pausedAt = null;
        }
        case START, RESET, EXTEND, STOP -> {}
      }
    }
    if (pausedAt != null && pausedAt.isBefore(due)) {
      heldSince = pausedAt;
    }
  }

  /** A pause that begins once the limit has ended changes nothing any more. */
  private void skip(Instant from, Instant to) {
    if (!from.isBefore(due)) {
      return;
    }
    long begin = position(from);
    if (begin < end) {
      long length = position(to) - begin;
      end += length;
      skipped += length;
      due = ruler.due(end);
      waited = waited.plus(limit.between(edge(from), edge(to), time));
    } else {
      carryTo(ruler.dueAfter(to));
    }
  }

  private void carryTo(Instant carried) {
    if (carried.isAfter(due)) {
      waited = waited.plus(limit.between(due, carried, time));
      due = carried;
    }
  }

  private Instant edge(Instant pause) {
    Instant edge = ruler.edge(pause);
    return edge.isBefore(countedFrom) ? countedFrom : edge;
  }

  private long position(Instant at) {
    return Math.max(start, ruler.at(at));
  }

  Ruler ruler() {
    return ruler;
  }

  /** The START or last RESET. */
  Instant origin() {
    return origin;
  }

  Instant countedFrom() {
    return countedFrom;
  }

  /** Time within the finished pauses, as what remains is told. */
  Duration waited() {
    return waited;
  }

  /** When the limit ends, finished pauses included. */
  Instant due() {
    return due;
  }

  /** Since when an unfinished pause holds the count; null when the limit's end is known. */
  @Nullable Instant heldSince() {
    return heldSince;
  }

  /** Length of the limit, extensions included. */
  long length() {
    return end - start - skipped;
  }

  /** Length still to count once the pause that holds the count ends; 0 on the last day. */
  long left(Instant held) {
    return Math.max(0, end - position(held));
  }

  /** Share counted of the whole, from 0 to 1, when the hold began. */
  double usedShare(Instant held) {
    return length() == 0 ? 1 : 1 - (double) left(held) / length();
  }
}
