package vn.thutuc.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingTime;

/**
 * A ledger folded on the ruler of its limit: where the count starts and ends, and where an
 * unfinished pause holds it.
 */
final class Count {

  private final Ruler ruler;
  private final Instant origin;
  private final Instant countedFrom;
  private final long start;
  private long end;
  private long skipped;
  private Duration waited = Duration.ZERO;
  private @Nullable Instant heldSince;

  private Count(Ruler ruler, Instant origin, TimeLimit limit) {
    this.ruler = ruler;
    this.origin = origin;
    this.countedFrom = ruler.countedFrom(origin);
    this.start = ruler.start(origin);
    this.end = ruler.end(start, limit);
  }

  static Count of(Ledger ledger, TimeLimit limit, Ruler ruler, WorkingTime time) {
    List<LedgerEntry> entries = ledger.sinceOrigin();
    Count count = new Count(ruler, entries.get(0).at(), limit);
    if (entries.size() > 1) {
      count.extend(entries, limit);
      count.skipPauses(entries, limit, time);
    }
    return count;
  }

  private void extend(List<LedgerEntry> entries, TimeLimit limit) {
    for (LedgerEntry entry : entries) {
      TimeLimit extra = entry.extra();
      if (extra != null) {
        if (!extra.addsTo(limit)) {
          throw new ExtensionUnitDiffers(extra, limit);
        }
        end = ruler.end(end, extra);
      }
    }
  }

  private void skipPauses(List<LedgerEntry> entries, TimeLimit limit, WorkingTime time) {
    Instant pausedAt = null;
    for (LedgerEntry entry : entries) {
      switch (entry.kind()) {
        case PAUSE -> pausedAt = entry.at();
        case RESUME -> {
          if (skip(pausedAt, entry.at())) {
            waited = waited.plus(limit.between(edge(pausedAt), edge(entry.at()), time));
          }
          pausedAt = null;
        }
        case START, RESET, EXTEND, STOP -> {}
      }
    }
    if (pausedAt != null && isInTime(pausedAt)) {
      heldSince = pausedAt;
    }
  }

  /** A pause that begins once the limit has ended changes nothing any more. */
  private boolean isInTime(Instant pause) {
    return pause.isBefore(ruler.due(end));
  }

  private boolean skip(Instant from, Instant to) {
    if (!isInTime(from)) {
      return false;
    }
    long begin = position(from);
    long length = begin < end ? position(to) - begin : outlasting(to);
    end += length;
    skipped += length;
    return true;
  }

  /**
   * How far a pause that began on the last day moves the end: to the end of the working day on
   * which the waiting ends, or of the next one.
   */
  private long outlasting(Instant to) {
    if (!to.isAfter(ruler.due(end))) {
      return 0;
    }
    long last = Math.max(end, position(to));
    return (ruler.due(last).isBefore(to) ? last + 1 : last) - end;
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

  /** Where the limit ends, finished pauses included. */
  long end() {
    return end;
  }

  /** Since when an unfinished pause holds the count; null when the limit's end is known. */
  @Nullable Instant heldSince() {
    return heldSince;
  }

  /** Length of the limit, extensions included. */
  long length() {
    return end - start - skipped;
  }

  /** Length still to count once the pause that holds the count ends. */
  long left(Instant held) {
    return end - position(held);
  }

  /** Share counted of the whole, from 0 to 1, when the hold began. */
  double usedShare(Instant held) {
    double used = position(held) - start - skipped;
    return used / length();
  }
}
